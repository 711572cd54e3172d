package candour.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The quotation this was built for: four words of praise out of a paragraph that says the opposite. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArticleTest {
    private static final String PARAGRAPH =
            "Despite energetic and visible leadership which is welcomed by staff, there is an"
                    + " emerging sense among some front line social care managers and staff that they are isolated and detached from the"
                    + " exciting professional developments associated with the Brighter Futures strategy which has not yet produced"
                    + " services, particularly family work, essential to their work. This sense of disconnection, whether real or"
                    + " perceived, is generating the sense of being overwhelmed by the magnitude of the demand for services and is"
                    + " inhibiting progress.";
    private static final String SHA_256 = "25adc9f80c018246a3f07b038d2a69264fab35a8a3362db8cfe84a070371af11";
    private static final Judgement SAFEGUARDING = new Judgement(
            "OVERALL_EFFECTIVENESS", "SAFEGUARDING", "Overall effectiveness", "INADEQUATE", "Inadequate", 4, true);
    private static final Judgement LOOKED_AFTER = new Judgement(
            "OVERALL_EFFECTIVENESS", "LOOKED_AFTER", "Overall effectiveness", "ADEQUATE", "Adequate", 3, true);
    private static final ReportText REPORT = new ReportText(
            "2010",
            "Safeguarding and looked after children",
            "Ofsted",
            List.of(new Passage("42", Kind.PARAGRAPH, "Leadership and management", "LEADERSHIP", 42, PARAGRAPH)),
            List.of(SAFEGUARDING, LOOKED_AFTER));
    private static final String RELEASE =
            "Inspectors praised “energetic and visible leadership” within social services. "
                    + "Services for looked after children were judged adequate.";

    @Test
    void four_of_eighty_one_words_need_their_context() {
        Quotation quotation = Told.only(REPORT, RELEASE);

        assertThat(quotation.verdict()).isEqualTo(Verdict.CONTEXT_REQUIRED);
        assertThat(quotation.isUnfair()).isTrue();
        assertThat(quotation.reasons())
                .first()
                .isEqualTo(Reason.of(
                        Code.CONCESSION_LEFT_OUT,
                        "The sentence begins with “Despite”, which the quotation leaves out: it grants them and comes down on"
                                + " something else.",
                        new Span(0, 7)));
        assertThat(quotation.locations()).singleElement().satisfies(at -> {
            assertThat(at.span()).isEqualTo(new Span(8, 40));
            assertThat(at.wordsQuoted()).isEqualTo(4);
            assertThat(at.wordsInPassage()).isEqualTo(81);
            assertThat(at.selector())
                    .isEqualTo(new Selector(
                            "energetic and visible leadership", "Despite ", " which is welcomed by staff,", SHA_256));
        });
    }

    @Test
    void a_word_dropped_matches_nothing() {
        Quotation quotation = Told.only(REPORT, "Inspectors praised “energetic, visible leadership”.");

        assertThat(quotation.verdict()).isEqualTo(Verdict.NOT_A_QUOTATION);
        assertThat(quotation.locations()).isEmpty();
        assertThat(quotation.isUnfair()).isTrue();
    }

    @Test
    void a_release_without_the_safeguarding_grade_lacks_the_central_finding() {
        CentralFinding central = QuotationFinder.of(REPORT)
                .check(RELEASE, Elsewhere.NOWHERE)
                .coverage()
                .central();

        assertThat(central.present()).isFalse();
        assertThat(central.area()).isEqualTo("OVERALL_EFFECTIVENESS/SAFEGUARDING");
        assertThat(central.why()).contains("does not give “Overall effectiveness: Inadequate”");
    }

    @Test
    void the_newspaper_gives_the_central_finding_in_its_own_words() {
        String newspaper =
                "Ofsted awarded services for safeguarding children the lowest possible Ofsted ranking – not meeting"
                        + " minimum requirements.";

        Coverage coverage =
                QuotationFinder.of(REPORT).check(newspaper, Elsewhere.NOWHERE).coverage();

        assertThat(coverage.central().present()).isTrue();
    }

    @Test
    void the_whole_paragraph_is_fair() {
        Quotation quotation = Told.only(REPORT, "The report says: “" + PARAGRAPH + "”");

        assertThat(quotation.verdict()).isEqualTo(Verdict.VERBATIM_WHOLE_SENTENCE);
    }

    @Test
    void the_four_words_with_the_rest_of_the_sentence_close_by_are_fair() {
        Quotation quotation = Told.quotations(
                        REPORT,
                        "“Despite energetic and visible leadership which is welcomed by staff,” the report says, “there is an emerging"
                                + " sense among some front line social care managers and staff that they are isolated”.")
                .getFirst();

        assertThat(quotation.verdict()).isEqualTo(Verdict.PART_OF_SENTENCE);
    }
}
