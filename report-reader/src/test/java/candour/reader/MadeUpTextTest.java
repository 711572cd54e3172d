package candour.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** How lines become paragraphs. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MadeUpTextTest {
    private static List<Paragraph> numbered(MadeUpReport report) {
        return report.read().paragraphs().filter(Paragraph::numbered).toList();
    }

    @Test
    void a_paragraph_goes_on_over_the_page_and_a_word_over_the_line() {
        List<Paragraph> paragraphs = numbered(new MadeUpReport()
                .heading("Findings")
                .paragraph(
                        1, "Inspectors read the case files of children in need and saw multi-", "agency plans that are")
                .page()
                .paragraph(2, "A second paragraph.")
                .page()
                .paragraph(3, "A third paragraph."));

        assertThat(paragraphs).extracting(Paragraph::number).containsExactly(1, 2, 3);
        assertThat(paragraphs.getFirst().text())
                .isEqualTo("Inspectors read the case files of children in need and saw multi-agency plans that are");
    }

    @Test
    void a_year_at_the_start_of_a_line_is_no_paragraph_number() {
        List<Paragraph> paragraphs = numbered(new MadeUpReport()
                .heading("Findings")
                .paragraph(1, "The last inspection was in the month of January in", "2014. Much has changed since.")
                .paragraph(2, "There were as many as", "3 workers and then", "12. That was enough."));

        assertThat(paragraphs).extracting(Paragraph::number).containsExactly(1, 2);
    }

    @Test
    void bullets_stay_with_the_paragraph_that_introduces_them() {
        List<Paragraph> paragraphs = numbered(new MadeUpReport()
                .heading("Findings")
                .paragraph(1, "The authority should:")
                .bullet("visit children in time, and record", "what they say")
                .bullet("answer them")
                .paragraph(2, "A second paragraph."));

        assertThat(paragraphs.getFirst().text())
                .isEqualTo(
                        "The authority should:\n\u2022 visit children in time, and record what they say\n\u2022 answer them");
    }

    @Test
    void a_sentence_that_states_the_grade_is_found_and_one_about_the_past_is_not() {
        Reading reading = new MadeUpReport()
                .title("Inspection of Northbridge local authority children's services")
                .line("Inspection dates: 9 to 20 June 2025")
                .gap()
                .row("Overall effectiveness", "Inadequate")
                .row("The experiences and progress of children in care", "Good")
                .row("The experiences and progress of care leavers", "Good")
                .heading("The experiences and progress of children in care: good")
                .paragraph(1, "Services for children in care are good and improving.")
                .paragraph(2, "At the last inspection, services for children in care were good.")
                .paragraph(3, "Social workers know children well.")
                .read();

        Judgement inCare = reading.judgement(JudgementArea.IN_CARE, Strand.ALL).orElseThrow();
        assertThat(reading.paragraphs().filter(paragraph -> inCare.statedIn().contains(paragraph.position())))
                .extracting(Paragraph::number)
                .containsExactly(1);
    }
}
