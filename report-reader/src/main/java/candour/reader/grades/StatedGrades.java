package candour.reader.grades;

import candour.reader.Judgement;
import candour.reader.JudgementArea;
import candour.reader.Paragraph;
import candour.reader.Section;
import candour.reader.SectionRole;
import candour.reader.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks the paragraphs with a sentence that states a grade given in this report, and not one of an earlier inspection. */
public final class StatedGrades {
    private static final Pattern STATES = Pattern.compile(
            "\\b(?:is|are|remains?|be|judged(?: to be| as)?|graded(?: as)?)(?: now| therefore| also| both| consistently| currently| still| overall|,)* "
                    + GradeWord.ANY + "\\b|\\b(requires? improvement)\\b");
    private static final Pattern ANY = Pattern.compile(GradeWord.ANY);
    private static final Pattern EARLIER = Pattern.compile(
            "\\b(?:last|previous|earlier|prior) (?:ofsted |ilacs |single |full |standard |judge?ment|inspection)|\\b(?:was|were|had been) (?:judged|graded|found)");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})|\\n");

    private StatedGrades() {}

    /** The sections with {@link Paragraph#states()} filled in. */
    public static List<Section> mark(List<Section> sections, List<Judgement> judgements) {
        return sections.stream().map(section -> mark(section, judgements)).toList();
    }

    private static Section mark(Section section, List<Judgement> judgements) {
        if (section.role() != SectionRole.FINDINGS) return section;
        List<Paragraph> marked = section.paragraphs().stream()
                .map(paragraph -> paragraph.stating(states(paragraph, section, judgements)))
                .toList();
        return new Section(section.heading(), section.role(), section.judgementArea(), section.page(), marked);
    }

    private static List<JudgementArea> states(Paragraph paragraph, Section section, List<Judgement> judgements) {
        var areas = new ArrayList<JudgementArea>();
        for (String sentence : SENTENCE.split(paragraph.text())) {
            String key = Words.plain(sentence).toLowerCase(Locale.ROOT);
            if (!ANY.matcher(key).find() || EARLIER.matcher(key).find()) continue;
            Matcher stated = STATES.matcher(key);
            while (stated.find()) {
                String words = stated.group(1) == null ? stated.group(2) : stated.group(1);
                judgements.stream()
                        .filter(judgement -> judgement
                                .grade()
                                .optional()
                                .filter(GradeWord.of(words)::equals)
                                .isPresent())
                        .map(Judgement::area)
                        .filter(area -> AreaWords.about(area, key) || area == section.judgementArea())
                        .forEach(areas::add);
            }
        }
        return areas.stream().distinct().toList();
    }

    /** The judgements with {@link Judgement#statedIn()} filled in from marked sections. */
    public static List<Judgement> link(List<Judgement> judgements, List<Section> marked) {
        return judgements.stream()
                .map(judgement -> new Judgement(
                        judgement.area(),
                        judgement.strand(),
                        judgement.label(),
                        judgement.grade(),
                        marked.stream()
                                .flatMap(section -> section.paragraphs().stream())
                                .filter(paragraph -> paragraph.states().contains(judgement.area()))
                                .map(Paragraph::position)
                                .toList()))
                .toList();
    }
}
