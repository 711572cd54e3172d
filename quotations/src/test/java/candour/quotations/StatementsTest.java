package candour.quotations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a statement may look like. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StatementsTest {
    private static final String VISITS =
            "Social workers’ visits are regular, front-line staff know the children’s wishes, and the"
                    + " 1,826 plans cost £3.5 million a year.";
    private static final ReportText REPORT = Told.report(
            VISITS,
            "Managers share a clear sense of direction. They lead by example.",
            "Too many children wait too long for an assessment of their needs.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It found “front-line staff know the children’s wishes” here.",
                "It found \"front-line staff know the children's wishes\" here.",
                "It found ‘front-line staff know the children’s wishes’ here.",
                "It found 'front-line staff know the children's wishes' here.",
                "It found «front-line staff know the children’s wishes» here.",
                "It found “front line staff know the children’s wishes,” here.",
                "It found “front‑line sta\uFB00 know\u00A0the chil\u00ADdren’s wishes” here.",
                "It found “Front–line\nstaff know the children’s wishes.”",
                "It found “[f]ront-line staff know the children’s wishes”.",
                "Councillor Holt said: “The report found ‘front-line staff know the children’s wishes’ and so do I.”"
            })
    void marks_dashes_spaces_and_ligatures_do_not_hide_a_quotation(String statement) {
        List<Quotation> quotations = Told.quotations(REPORT, statement);

        assertThat(quotations).last().satisfies(quotation -> {
            assertThat(quotation.verdict()).isEqualTo(Verdict.PART_OF_SENTENCE);
            assertThat(quotation.locations().getFirst().selector().exact())
                    .isEqualTo("front-line staff know the children’s wishes");
        });
    }

    @Test
    void apostrophes_are_no_marks() {
        String statement =
                "The council’s staff and children’s social workers’ teams, set up in the ‘90s, don't agree. It's the '80s.";

        assertThat(Told.quotations(REPORT, statement)).isEmpty();
    }

    @Test
    void a_plural_before_the_closing_mark_stays_inside() {
        Quotation quotation = Told.only(REPORT, "Ofsted says ‘Social workers’ visits are regular’ in the city.");

        assertThat(quotation.words()).isEqualTo("Social workers’ visits are regular");
    }

    @Test
    void numbers_are_compared() {
        assertThat(Told.only(REPORT, "Ofsted: “the 1826 plans cost £3.5 million a year”")
                        .verdict()
                        .isFair())
                .isTrue();
        assertThat(Told.only(REPORT, "Ofsted: “the 1,826 plans cost £3.6 million a year”")
                        .verdict())
                .isEqualTo(Verdict.ALTERED);
    }

    @Test
    void a_quotation_over_paragraphs_is_checked_paragraph_by_paragraph() {
        String statement = "But inspectors said: “Managers share a clear sense of direction. They lead by example.\n\n"
                + "“Too many children wait too long for an assessment of their needs.”";

        assertThat(Told.quotations(REPORT, statement))
                .extracting(Quotation::verdict)
                .containsExactly(Verdict.VERBATIM_WHOLE_SENTENCE, Verdict.VERBATIM_WHOLE_SENTENCE);
    }

    @Test
    void a_block_after_a_colon_is_a_quotation_when_the_report_says_it() {
        String statement =
                "The report says:\n\n    Too many children wait too long for an assessment of their needs.\n\nWe agree.";

        assertThat(Told.only(REPORT, statement).marking()).isEqualTo(Marking.QUOTED);
        assertThat(Told.quotations(REPORT, "We will do the following:\n\nHire forty more people by the spring."))
                .isEmpty();
    }

    @Test
    void the_reports_words_without_marks_are_found() {
        Quotation quotation = Told.only(
                REPORT, "We know that too many children wait too long for an assessment of their needs in our city.");

        assertThat(quotation.marking()).isEqualTo(Marking.UNMARKED);
        assertThat(quotation.words()).isEqualTo("too many children wait too long for an assessment of their needs");
    }

    @Test
    void words_of_a_named_speaker_are_no_misquotation_of_the_report() {
        Quotation quotation = Told.only(REPORT, "Councillor Holt said: “The council must move out of denial.”");

        assertThat(quotation.verdict()).isEqualTo(Verdict.NOT_A_QUOTATION);
        assertThat(quotation.has(Code.SAID_BY_ANOTHER)).isTrue();
        assertThat(quotation.isUnfair()).isFalse();
    }

    @Test
    void a_speaker_who_uses_the_reports_words_is_checked() {
        Quotation quotation = Told.only(REPORT, "Councillor Holt said: “Managers share a clear sense of direction.”");

        assertThat(quotation.verdict()).isEqualTo(Verdict.VERBATIM_WHOLE_SENTENCE);
    }

    @Test
    void a_title_in_marks_is_not_given_to_the_report() {
        Quotation quotation = Told.only(REPORT, "The scrutiny committee published “Who Cares?” in the autumn.");

        assertThat(quotation.has(Code.NOT_GIVEN_TO_THE_REPORT)).isTrue();
        assertThat(quotation.isUnfair()).isFalse();
    }

    @Test
    void words_that_go_on_outside_the_marks_are_given_too() {
        ReportText report = Told.report("The board is not yet able to lead the partnership.");

        assertThat(Told.only(report, "The board is not yet “able to lead the partnership”.")
                        .verdict()
                        .isFair())
                .isTrue();
    }

    @Test
    void another_report_that_says_it_is_named() {
        ReportText other = new ReportText("old", "Northbridge 2019", "Ofsted", REPORT.passages(), List.of());

        Quotation quotation = QuotationFinder.of(Told.report("All is well."))
                .check("Ofsted said: “Managers share a clear sense of direction.”", words -> List.of(other))
                .quotations()
                .getFirst();

        assertThat(quotation.verdict()).isEqualTo(Verdict.MISATTRIBUTED);
        assertThat(quotation.locations().getFirst().report()).isEqualTo("old");
        assertThat(quotation.reasons().getFirst().words()).contains("Northbridge 2019");
    }

    @Test
    void words_of_two_paragraphs_run_together_are_spliced() {
        Quotation quotation = Told.only(
                REPORT, "It found “Managers share a clear sense of direction for an assessment of their needs”.");

        assertThat(quotation.verdict()).isEqualTo(Verdict.SPLICED);
        assertThat(quotation.has(Code.JOINS_PARAGRAPHS)).isTrue();
        assertThat(quotation.locations()).hasSize(2);
    }

    @Test
    void what_was_changed_is_shown() {
        Quotation quotation =
                Told.only(REPORT, "It found “Too few children wait too long for an assessment of their needs”.");

        assertThat(quotation.reasons()).extracting(Reason::words).containsExactly("“few” instead of “many”.");
    }

    @Test
    void the_place_most_favourable_to_the_quotation_counts_and_the_others_are_shown() {
        ReportText report = Told.report("Plans are not consistently good.", "Homes are consistently good.");

        Quotation quotation = Told.only(report, "It found “consistently good”.");

        assertThat(quotation.verdict()).isEqualTo(Verdict.PART_OF_SENTENCE);
        assertThat(quotation.locations()).extracting(Location::passage).containsExactly("p2", "p1");
        assertThat(quotation.has(Code.SAME_WORDS_IN_SEVERAL_PLACES)).isTrue();
    }

    @Test
    void a_next_paragraph_that_takes_it_back_counts() {
        ReportText report = Told.report("Leaders have a clear plan.", "However, nobody has read it.");

        assertThat(Told.only(report, "It found “Leaders have a clear plan.”").has(Code.CONTRAST_FOLLOWS))
                .isTrue();
    }

    @Test
    void a_statement_that_is_too_long_is_refused() {
        String statement = "a".repeat(QuotationFinder.LONGEST_STATEMENT + 1);

        assertThatThrownBy(() -> Told.quotations(REPORT, statement))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("20000")
                .hasMessageContaining("20001");
    }
}
