package candour.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A formal complaint on the pages: who may read the draft, who may decide, what waits, and what everybody reads in the end. */
@ExtendWith(SuiteUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ComplaintJourneyTest {
    private static final String REASONS = "The record of the meeting bears out what the authority says of it.";

    private final Candour candour;
    private String inspection;
    private String complaint;

    ComplaintJourneyTest(Candour candour) {
        this.candour = candour;
    }

    @BeforeAll
    void a_final_report_is_with_the_authority() {
        inspection = "/inspections/" + candour.rehearsal().shared();
    }

    @Test
    @Order(1)
    void the_director_names_an_officer_who_then_finds_the_report_while_another_does_not() {
        try (var director = candour.visitor(Account.DIRECTOR);
                var officer = candour.visitor(Account.OFFICER);
                var other = candour.visitor(Account.OFFICER2)) {
            director.goTo(inspection)
                    .follow("Recipients of the draft")
                    .write("Name", "Oswin Pell")
                    .write("Signs in as", Account.OFFICER.username())
                    .press("Name as a recipient")
                    .sees("Signs in as " + Account.OFFICER.username());

            officer.goTo(inspection + "/report").sees("What needs to improve");
            other.goTo(inspection + "/report").sees("not found");
        }
    }

    @Test
    @Order(2)
    void the_director_complains_formally_and_reads_that_publication_waits() {
        try (var director = candour.visitor(Account.DIRECTOR)) {
            director.goTo(inspection)
                    .follow("Formal complaints")
                    .press("Make a formal complaint")
                    .write("What do you complain of?", "Paragraph 1 rests on a meeting that was not held as agreed.")
                    .write("What would put it right?", "That the paragraph is written from the record of the meeting.")
                    .unfold("Choose parts of the report")
                    .tick("Paragraph 1")
                    .press("Make the complaint")
                    .sees("The report is not published while this complaint waits");
            complaint = director.path();
        }
    }

    @Test
    @Order(3)
    void publication_is_refused_with_the_name_of_the_complaint() {
        try (var lead = candour.visitor(Account.LEAD);
                var director = candour.visitor(Account.DIRECTOR)) {
            Steps.take(director, inspection, "Waive the complaint window");

            Steps.tries(lead, inspection, "Publish")
                    .sees("This cannot be done yet")
                    .sees("is not decided yet");
        }
    }

    @Test
    @Order(4)
    void whoever_moderated_the_report_is_offered_no_step_and_somebody_else_upholds_it_in_part() {
        try (var own = candour.visitor(Account.MODERATOR);
                var other = candour.visitor(Account.MODERATOR2)) {
            assertThat(own.goTo(complaint).isOffered("Begin to investigate")).isFalse();

            other.goTo(complaint).press("Begin to investigate").press("Begin to investigate");
            other.press("Uphold in part")
                    .write("Reasons", REASONS)
                    .write("What follows?", "The authority is told that the record was read again.")
                    .press("Uphold in part")
                    .sees("Partly upheld")
                    .sees(REASONS);
        }
    }

    @Test
    @Order(5)
    void after_publication_everybody_reads_what_was_found_and_nobodys_name() {
        try (var lead = candour.visitor(Account.LEAD);
                var anybody = candour.visitor()) {
            Steps.take(lead, inspection, "Publish");

            anybody.goTo(inspection.replace("/inspections/", "/reports/") + "/changes")
                    .sees("Formal complaints of the authority")
                    .sees("Partly upheld")
                    .sees(REASONS)
                    .doesNotSee("Morwenna Sallis")
                    .doesNotSee("Dorothea Vane");
        }
    }

    @Test
    @Order(6)
    void a_contact_is_recorded_with_its_direction_and_answered() {
        var other = "/inspections/" + candour.rehearsal().issued();
        try (var moderator = candour.visitor(Account.MODERATOR)) {
            moderator
                    .goTo(other + "/contacts/new")
                    .choose("A government department")
                    .write("Which office or body did it come from?", "The department")
                    .choose("Telephone")
                    .write("Day", "1")
                    .write("Month", "7")
                    .write("Year", "2026")
                    .write("What was asked or said?", "Asked for clear attribution of responsibility.")
                    .choose("Harder")
                    .press("Record the contact")
                    .sees("Asked for harder words.")
                    .followAbout("Record what they were told")
                    .write("Answer", "Only evidence changes a report.")
                    .write("Day", "2")
                    .write("Month", "7")
                    .write("Year", "2026")
                    .press("Record the answer")
                    .sees("Only evidence changes a report.");
        }
    }

    @Test
    @Order(7)
    void an_administrator_amends_what_nobody_had_verified_and_everybody_reads_both() {
        try (var operator = candour.visitor(Account.OPERATOR);
                var anybody = candour.visitor()) {
            operator.goTo("/timescales")
                    .followAbout("Written statement of proposed action")
                    .write("How many?", "70")
                    .write("Day", "1")
                    .write("Month", "1")
                    .write("Year", "2029")
                    .write("Where is it written?", "SI 2007/462, regulation 3, as it is printed")
                    .write("Reason", "It was looked up.")
                    .press("Record the amendment")
                    .sees("The amendment is on record");

            anybody.goTo("/timescales")
                    .sees("From 1 January 2029: 70 working days after the event")
                    .sees("Before: 70 working days after the event");
        }
    }
}
