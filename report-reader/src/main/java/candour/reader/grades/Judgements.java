package candour.reader.grades;

import candour.reader.Framework;
import candour.reader.Grade;
import candour.reader.Judgement;
import candour.reader.JudgementArea;
import candour.reader.Read;
import candour.reader.Section;
import candour.reader.Strand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes one judgement of all the places where its grade is printed; when they disagree it is unknown. */
public final class Judgements {
    private record Key(JudgementArea area, Strand strand) {}

    private Judgements() {}

    /** The judgements printed, in the order of the report; nothing is added for those that are not. */
    public static List<Judgement> printed(List<GradeRow> rows, List<Section> sections, Strands strands) {
        Map<Key, List<Evidence>> places = new LinkedHashMap<>();
        for (Evidence found : Evidences.of(rows, sections)) {
            Evidence placed = found.in(strands.of(found.strand()));
            places.computeIfAbsent(new Key(placed.area(), placed.strand()), key -> new ArrayList<>())
                    .add(placed);
        }
        return places.entrySet().stream()
                .map(place -> judgement(place.getKey(), place.getValue()))
                .toList();
    }

    private static Judgement judgement(Key key, List<Evidence> places) {
        return new Judgement(key.area(), key.strand(), places.getFirst().label(), grade(places), List.of());
    }

    private static Read<Grade> grade(List<Evidence> places) {
        List<Grade> grades = places.stream()
                .flatMap(place -> place.grades().stream())
                .distinct()
                .toList();
        Evidence first = places.getFirst();
        if (grades.size() == 1) {
            double more = places.size() > 1 ? 0.04 : 0;
            return Read.of(grades.getFirst(), first.page(), first.source().confidence() + more);
        }
        List<String> printed = places.stream()
                .flatMap(place -> place.grades().stream().map(grade -> grade.word() + " (page " + place.page() + ")"))
                .distinct()
                .toList();
        return Read.unknown("The grade of \u201c" + first.label() + "\u201d is printed differently: "
                + String.join(", ", printed) + ".");
    }

    /** The judgements a full report under the framework must print and that were not found. */
    public static List<Judgement> missing(List<Judgement> printed, Framework framework, Strands strands) {
        return framework.requires().stream()
                .sorted()
                .flatMap(area -> strands.all().stream().map(strand -> new Key(area, strand)))
                .filter(key -> printed.stream().noneMatch(judgement -> key.equals(keyOf(judgement))))
                .map(key -> new Judgement(key.area(), key.strand(), "", Read.unknown(reason(key.area())), List.of()))
                .toList();
    }

    private static Key keyOf(Judgement judgement) {
        return new Key(judgement.area(), judgement.strand());
    }

    private static String reason(JudgementArea area) {
        return "No grade was found for " + area.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ".";
    }
}
