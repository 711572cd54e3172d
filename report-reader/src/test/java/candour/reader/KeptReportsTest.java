package candour.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** One report of each layout family, read whole. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeptReportsTest {
    @Test
    void a_looked_after_report_of_2013_has_all_its_grades_under_its_strand() {
        Reading norfolk = read("norfolk_16-august-2013.pdf");

        assertThat(norfolk.framework().value()).isEqualTo(Framework.SLAC_2009);
        assertThat(norfolk.kind().value()).isEqualTo(ReportKind.LOOKED_AFTER_INSPECTION);
        assertThat(norfolk.published().value()).isEqualTo(LocalDate.of(2013, 8, 16));
        assertThat(norfolk.judgements())
                .hasSize(5)
                .allMatch(judgement -> judgement.strand() == Strand.LOOKED_AFTER)
                .allMatch(judgement -> judgement.grade().value() == Grade.INADEQUATE)
                .allMatch(judgement -> judgement.grade().confidence() > 0.98);
        assertThat(norfolk.judgement(JudgementArea.CAPACITY_FOR_IMPROVEMENT, Strand.LOOKED_AFTER))
                .isPresent();
        assertThat(kinds(norfolk))
                .containsExactly(
                        ImprovementKind.IMMEDIATELY,
                        ImprovementKind.WITHIN_THREE_MONTHS,
                        ImprovementKind.WITHIN_SIX_MONTHS);
        assertThat(numbers(norfolk)).hasSize(72).startsWith(1, 2, 3).endsWith(71, 72);
    }

    @Test
    void a_single_inspection_report_of_2018_has_its_recommendations_and_findings() {
        Reading lancashire = read("lancashire_17-august-2018.pdf");

        Map<String, Object> line = ImportLine.of("lancashire_17-august-2018.pdf", lancashire);
        assertThat(line)
                .containsEntry("framework", "SIF_2013")
                .containsEntry("authority", "Lancashire")
                .containsEntry("published", "2018-08-17")
                .containsEntry("lead", "Lorna Schlechte")
                .containsEntry("overall", "requires improvement")
                .containsEntry("adoption", "good")
                .containsEntry("needsToImprove", 11L)
                .containsEntry("paragraphs", 96L);
        assertThat(lancashire.footnotes()).hasSize(2);
    }

    @Test
    void a_report_of_2022_has_care_leavers_with_children_in_care() {
        Reading southwark = read("southwark_11-november-2022.pdf");

        assertThat(southwark.framework().value()).isEqualTo(Framework.ILACS_2018);
        assertThat(southwark.judgements()).hasSize(4);
        assertThat(southwark.authority().value().onsCode()).isEqualTo("E09000028");
        assertThat(numbers(southwark)).hasSize(43).startsWith(1).endsWith(43);
        assertThat(southwark.published().reason()).isNotEmpty();
        assertThat(areasWithNumberedParagraphs(southwark))
                .containsExactly(JudgementArea.HELP_AND_PROTECTION, JudgementArea.IN_CARE, JudgementArea.LEADERSHIP);
    }

    @Test
    void a_report_of_2026_has_no_overall_grade_and_refers_to_the_national_framework() {
        Reading portsmouth = read("portsmouth_18-august-2026.pdf");

        assertThat(portsmouth.framework().value()).isEqualTo(Framework.ILACS_2026);
        assertThat(Headline.OVERALL.of(portsmouth)).isEmpty();
        assertThat(portsmouth.judgements())
                .hasSize(4)
                .allMatch(judgement -> judgement.grade().known());
        assertThat(portsmouth.needsToImprove()).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(ImprovementKind.NEEDS_TO_IMPROVE);
            assertThat(item.reference()).endsWith("national framework");
            assertThat(item.text()).doesNotContain("national framework");
        });
    }

    private static Reading read(String file) {
        return new ReportReader().read(RealCorpus.bytes(Path.of("src", "test", "resources", "reports", file)));
    }

    private static List<Integer> numbers(Reading reading) {
        return reading.paragraphs()
                .filter(Paragraph::numbered)
                .map(Paragraph::number)
                .toList();
    }

    private static List<ImprovementKind> kinds(Reading reading) {
        return reading.needsToImprove().stream()
                .map(Improvement::kind)
                .distinct()
                .toList();
    }

    private static List<JudgementArea> areasWithNumberedParagraphs(Reading reading) {
        return reading.sections().stream()
                .filter(section -> section.paragraphs().stream().anyMatch(Paragraph::numbered))
                .flatMap(section -> section.area().stream())
                .toList();
    }
}
