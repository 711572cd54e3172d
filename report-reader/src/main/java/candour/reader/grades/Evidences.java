package candour.reader.grades;

import candour.reader.Grade;
import candour.reader.JudgementArea;
import candour.reader.Section;
import candour.reader.SectionRole;
import candour.reader.Strand;
import candour.reader.grades.Evidence.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers every place where a report prints a grade of one of its judgements. */
final class Evidences {
    private static final int FRONT_PAGES = 3;

    private Evidences() {}

    static List<Evidence> of(List<GradeRow> rows, List<Section> sections) {
        var found = new ArrayList<Evidence>();
        for (GradeRow row : rows) {
            found.add(new Evidence(
                    row.label().area(), row.strand(), row.printed(), row.grades(), row.page(), Source.ROW));
        }
        Strand strand = Strand.ALL;
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            if (section.role() == SectionRole.DEFINITIONS || section.role() == SectionRole.IMPRINT) continue;
            strand = StrandHeading.after(section.heading(), strand, true);
            Optional<Section> next = i + 1 < sections.size() ? Optional.of(sections.get(i + 1)) : Optional.empty();
            heading(section, next, strand).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Evidence> heading(Section section, Optional<Section> next, Strand strand) {
        Optional<Grade> overall =
                section.page() <= FRONT_PAGES ? OverallSentence.in(section.heading()) : Optional.empty();
        if (overall.isPresent()) {
            return Optional.of(evidence(JudgementArea.OVERALL_EFFECTIVENESS, strand, section, overall.get()));
        }
        Optional<HeadingGrade> stated = HeadingGrade.in(section.heading());
        if (stated.isPresent()) {
            return stated.map(grade -> evidence(grade.area(), strand, section, grade.grade()));
        }
        Optional<Label> label = Label.in(section.heading());
        if (label.isEmpty() || next.isEmpty() || !section.paragraphs().isEmpty()) return Optional.empty();
        return GradeWord.in(next.get().heading())
                .map(grade -> evidence(label.get().area(), strand, section, grade));
    }

    private static Evidence evidence(JudgementArea area, Strand strand, Section section, Grade grade) {
        return new Evidence(area, strand, section.heading(), List.of(grade), section.page(), Source.HEADING);
    }
}
