package candour.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Layouts and contradictions the published reports at hand do not show. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MadeUpReportsTest {
    private static MadeUpReport ilacs(String dates) {
        return new MadeUpReport()
                .title("Inspection of Northbridge local")
                .title("authority children's services")
                .line("Inspection dates: " + dates)
                .gap()
                .line("Lead inspector: Ada Lovell, His Majesty's Inspector")
                .gap()
                .row("Judgement", "Grade");
    }

    @Test
    void the_label_of_leadership_that_drops_social_work_is_known() {
        Reading reading = ilacs("11 to 22 May 2026")
                .row("The impact of leaders on practice with children and families", "Good")
                .row("The experiences and progress of care leavers", "Outstanding")
                .row("The experiences and progress of children in care", "Good")
                .row("The experiences and progress of children who need help and protection", "Inadequate")
                .read();

        assertThat(reading.framework().value()).isEqualTo(Framework.ILACS_2026);
        assertThat(Headline.LEADERSHIP.of(reading).orElseThrow().value()).isEqualTo(Grade.GOOD);
        assertThat(Headline.OVERALL.of(reading)).isEmpty();
        assertThat(reading.lead().value()).isEqualTo("Ada Lovell");
        assertThat(reading.authority().value().name()).isEqualTo("Northbridge");
        assertThat(reading.problems()).anyMatch(problem -> problem.contains("not on the register"));
    }

    @Test
    void a_grade_printed_differently_in_table_and_heading_is_unknown() {
        Reading reading = ilacs("9 to 20 June 2025")
                .row("Overall effectiveness", "Good")
                .row("The experiences and progress of children in care", "Good")
                .row("The experiences and progress of care leavers", "Good")
                .heading("The experiences and progress of children in care: inadequate")
                .paragraph(1, "Children in care live in homes that meet their needs.")
                .read();

        Judgement inCare = reading.judgement(JudgementArea.IN_CARE, Strand.ALL).orElseThrow();
        assertThat(inCare.grade().known()).isFalse();
        assertThat(inCare.grade().reason()).contains("good (page 1)").contains("inadequate (page 1)");
    }

    @Test
    void a_judgement_the_framework_requires_and_the_report_lacks_is_unknown_and_not_none() {
        Reading reading =
                ilacs("9 to 20 June 2025").row("Overall effectiveness", "Good").read();

        assertThat(Headline.LEADERSHIP.of(reading).orElseThrow().known()).isFalse();
        assertThat(ImportLine.of("x.pdf", reading)).containsEntry("leadership", "unknown");
        assertThat(reading.problems()).contains("No grade was found for leadership.");
    }

    @Test
    void a_table_goes_on_over_a_page() {
        Reading reading = ilacs("9 to 20 June 2025")
                .row("The impact of leaders on social work practice", "Good")
                .row("The experiences and progress of children in care", "Good")
                .page()
                .row("The experiences and progress of care leavers", "Outstanding")
                .row("Overall effectiveness", "Requires improvement to be good")
                .read();

        assertThat(Headline.CARE_LEAVERS.of(reading).orElseThrow().value()).isEqualTo(Grade.OUTSTANDING);
        assertThat(Headline.OVERALL.of(reading).orElseThrow().value()).isEqualTo(Grade.REQUIRES_IMPROVEMENT);
    }

    private static MadeUpReport bothStrands() {
        return new MadeUpReport()
                .title("Inspection of safeguarding and looked")
                .title("after children services")
                .title("Northbridge City Council")
                .line("Inspection dates: 7 - 18 June 2010")
                .line("Reporting inspector Ada Lovell HMI")
                .line("Published: 16 July 2010")
                .page()
                .heading("Record of main findings")
                .heading("Safeguarding services")
                .row("Overall effectiveness", "Inadequate")
                .row("Capacity for improvement", "Inadequate")
                .row("Leadership and management", "Adequate")
                .heading("Services for looked after children")
                .row("Overall effectiveness", "Adequate")
                .row("Capacity for improvement", "Good")
                .row("Leadership and management", "Adequate");
    }

    @Test
    void a_report_of_2010_keeps_both_strands_apart() {
        Reading reading = bothStrands().read();

        assertThat(reading.framework().value()).isEqualTo(Framework.SLAC_2009);
        assertThat(reading.published().value()).isEqualTo(LocalDate.of(2010, 7, 16));
        assertThat(reading.judgements()).hasSize(6);
        assertThat(Headline.HELP_AND_PROTECTION.of(reading).orElseThrow().value())
                .isEqualTo(Grade.INADEQUATE);
        assertThat(Headline.IN_CARE.of(reading).orElseThrow().value()).isEqualTo(Grade.ADEQUATE);
        assertThat(Headline.LEADERSHIP.of(reading).orElseThrow().value()).isEqualTo(Grade.ADEQUATE);
        assertThat(Headline.OVERALL.of(reading).orElseThrow().reason()).contains("differently");
    }

    @Test
    void a_letter_of_a_focused_visit_has_no_grades_and_is_signed_by_its_lead() {
        Reading reading = new MadeUpReport()
                .lines("12 July 2022", "Director of Children's Services", "Northbridge City Council")
                .lines("Dear Director")
                .heading("Focused visit to Northbridge City Council children's services")
                .lines(
                        "This letter summarises the findings of the focused visit to Northbridge children's",
                        "services on 21 and 22 June 2022. Her Majesty's Inspectors for this visit were Ada Lovell",
                        "and Ben Okafor. Inspectors looked at arrangements for children in need.")
                .heading("What needs to improve in this area of social work practice")
                .bullet("The timeliness of visits.")
                .lines("Yours sincerely")
                .lines("Ada Lovell", "Her Majesty's Inspector")
                .read();

        assertThat(reading.kind().value()).isEqualTo(ReportKind.FOCUSED_VISIT);
        assertThat(reading.framework().value()).isEqualTo(Framework.ILACS_2018);
        assertThat(reading.start().value()).isEqualTo(LocalDate.of(2022, 6, 21));
        assertThat(reading.end().value()).isEqualTo(LocalDate.of(2022, 6, 22));
        assertThat(reading.published().value()).isEqualTo(LocalDate.of(2022, 7, 12));
        assertThat(reading.lead().value()).isEqualTo("Ada Lovell");
        assertThat(reading.judgements()).isEmpty();
        assertThat(reading.needsToImprove()).extracting(Improvement::text).containsExactly("The timeliness of visits.");
        assertThat(ImportLine.of("x.pdf", reading)).containsEntry("overall", "none");
    }
}
