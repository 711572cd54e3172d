package candour.quotations.cover;

import static org.assertj.core.api.Assertions.assertThat;

import candour.quotations.Balance;
import candour.quotations.Coverage;
import candour.quotations.Elsewhere;
import candour.quotations.Judgement;
import candour.quotations.Kind;
import candour.quotations.Mention;
import candour.quotations.Passage;
import candour.quotations.QuotationFinder;
import candour.quotations.ReportText;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CoverageTest {
    private static final Judgement LEADERSHIP = judgement(
            "LEADERSHIP", "The impact of leaders on social work practice with children and families", "Good", 2);
    private static final Judgement PROTECTION = judgement(
            "HELP_AND_PROTECTION",
            "The experiences and progress of children who need help and protection",
            "Requires improvement to be good",
            3);
    private static final Judgement IN_CARE =
            judgement("IN_CARE", "The experiences and progress of children in care", "Good", 2);
    private static final ReportText REPORT = new ReportText(
            "r",
            "Northbridge",
            "Ofsted",
            List.of(
                    new Passage(
                            "1",
                            Kind.PARAGRAPH,
                            "",
                            "",
                            1,
                            "Visits are regular and timely. Recording is weak and often late."),
                    new Passage("2", Kind.PARAGRAPH, "", "", 2, "Leaders are ambitious for children."),
                    new Passage(
                            "n1",
                            Kind.IMPROVEMENT,
                            "",
                            "",
                            1,
                            "The sufficiency of suitable accommodation for care leavers."),
                    new Passage("n2", Kind.IMPROVEMENT, "", "", 2, "The timeliness of initial health assessments.")),
            List.of(LEADERSHIP, PROTECTION, IN_CARE));

    private static Judgement judgement(String area, String label, String grade, int rank) {
        return new Judgement(
                area, "", label, grade.toUpperCase(java.util.Locale.ROOT).replace(' ', '_'), grade, rank, false);
    }

    private static Coverage coverage(String statement) {
        return QuotationFinder.of(REPORT).check(statement, Elsewhere.NOWHERE).coverage();
    }

    private static List<String> mentioned(List<Mention> mentions) {
        return mentions.stream().filter(Mention::mentioned).map(Mention::id).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Inspectors rated help and protection as requires improvement to be good. | HELP_AND_PROTECTION",
                "Leadership was judged good and children in care were also rated good. | LEADERSHIP IN_CARE",
                "Help and protection requires improvement, while children in care is good. | HELP_AND_PROTECTION "
                        + "IN_CARE",
                "The council was rated good for children in care. | IN_CARE",
                "Children in care: good. | IN_CARE",
                "Our leaders are off to a good start. | ''",
                "We do good work with children in care. | ''",
                "Children in care are happy. We had a good year. | ''",
                "Help and protection is no longer good. | ''",
                "Help and protection went from good to inadequate. | ''",
                "Children who need help and protection wait, and that requires improvement. | HELP_AND_PROTECTION"
            })
    void a_judgement_is_mentioned_when_its_grade_is_given(String statement, String areas) {
        assertThat(String.join(" ", mentioned(coverage(statement).judgements())))
                .isEqualTo(areas);
    }

    @Test
    void something_to_improve_is_mentioned_when_half_its_words_are() {
        assertThat(mentioned(coverage("We will find more suitable accommodation for our care leavers.")
                        .mustImprove()))
                .containsExactly("n1");
        assertThat(mentioned(coverage("Health matters to us, and so does accommodation.")
                        .mustImprove()))
                .isEmpty();
    }

    @Test
    void without_an_overall_judgement_the_worst_grade_is_the_central_finding() {
        Coverage silent = coverage("Children in care were judged good.");

        assertThat(silent.central().area()).isEqualTo("HELP_AND_PROTECTION");
        assertThat(silent.central().present()).isFalse();
        assertThat(coverage("Help and protection was judged to require improvement.")
                        .central()
                        .present())
                .isTrue();
    }

    @Test
    void praise_and_criticism_are_counted_and_how_much_is_quoted() {
        assertThat(coverage("Ofsted said: “Visits are regular and timely.”").balance())
                .isEqualTo(new Balance(2, 1, 1, 0));
    }

    @Test
    void a_report_without_grades_has_no_central_finding() {
        var bare = new ReportText("r", "", "Ofsted", List.of(), List.of());

        assertThat(QuotationFinder.of(bare)
                        .check("All is good.", Elsewhere.NOWHERE)
                        .coverage()
                        .central()
                        .why())
                .isEqualTo("The report gives no grade.");
    }
}
