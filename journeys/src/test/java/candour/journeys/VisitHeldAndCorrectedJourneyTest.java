package candour.journeys;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A visit from its plan to its withdrawal on the pages: lists, a letter written from nothing, a hold, a correction. */
@ExtendWith(SuiteUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VisitHeldAndCorrectedJourneyTest {
    private static final String WRONG = "In the twelve months to May, 412 of 1,030 assessments were completed on time.";
    private static final String RIGHT = WRONG.replace("412", "421");
    private static final String WHY = "Reports about whole authorities are not published before a local election.";

    private final Candour candour;
    private String inspection;

    VisitHeldAndCorrectedJourneyTest(Candour candour) {
        this.candour = candour;
    }

    @Test
    @Order(1)
    void the_lead_inspector_plans_a_visit_that_nobody_outside_sees() {
        try (var lead = candour.visitor(Account.LEAD);
                var director = candour.visitor(Account.DIRECTOR)) {
            lead.goTo("/inspections")
                    .press("Plan an inspection")
                    .selectLike("Authority", "Northbridge")
                    .selectLike("Framework", "without overall effectiveness")
                    .choose("Focused visit");
            Days.fill(lead.page(), "fieldworkFrom", "8", "6", "2026");
            Days.fill(lead.page(), "fieldworkTo", "9", "6", "2026");
            lead.press("Plan it").sees("Nobody outside the inspectorate sees it yet");
            inspection = lead.path();

            lead.follow("Other days of fieldwork").write("Reason", "The team is free a day later.");
            Days.fill(lead.page(), "fieldworkTo", "10", "6", "2026");
            lead.press("Change the days").sees("10 June 2026");

            director.goTo(inspection).sees("not found");
        }
    }

    @Test
    @Order(2)
    void the_authority_says_that_a_list_was_sent_and_no_childs_row_comes_with_it() {
        try (var lead = candour.visitor(Account.LEAD);
                var director = candour.visitor(Account.DIRECTOR)) {
            Steps.take(lead, inspection, "Notify the authority");
            Steps.take(lead, inspection, "Ask for the data lists");

            director.goTo(inspection)
                    .follow("Data lists")
                    .followAbout("Referrals")
                    .write("Number of rows, without the headings", "1874")
                    .write("SHA-256 of the file", "25adc9f80c018246a3f07b038d2a69264fab35a8a3362db8cfe84a070371af11")
                    .write("A value is missing", "12");
            Days.fill(director.page(), "from", "10", "12", "2025");
            Days.fill(director.page(), "to", "7", "6", "2026");
            director.press("Put it on record").sees("1874 rows").sees("A value is missing, in 12 rows");
        }
    }

    @Test
    @Order(3)
    void the_visit_is_paused_with_a_ground_and_goes_on_where_it_was() {
        try (var lead = candour.visitor(Account.LEAD)) {
            lead.goTo(inspection)
                    .unfold(Steps.WRONG_TURN)
                    .press("Pause the inspection")
                    .press("Pause the inspection")
                    .sees("Select the ground")
                    .choose("A public emergency")
                    .write("Reason", "The town is flooded.")
                    .press("Pause the inspection")
                    .sees("Recorded. The inspection is now: Paused");
            lead.goTo(inspection)
                    .press("Resume the inspection")
                    .write("Reason", "The roads are open again.")
                    .press("Resume the inspection")
                    .sees("Pauses and deferrals");
        }
    }

    @Test
    @Order(4)
    void a_letter_without_grades_is_written_from_nothing() {
        try (var lead = candour.visitor(Account.LEAD)) {
            Steps.take(lead, inspection, "Start fieldwork");
            Steps.take(lead, inspection, "End fieldwork");
            Steps.take(lead, inspection, "Begin the draft");
            new LeadInspector(lead).adds(inspection, "Leaders know their services well.");
            new LeadInspector(lead).adds(inspection, WRONG);
            new LeadInspector(lead).adds(inspection, "This paragraph was written by mistake.");
            lead.goTo(inspection + "/report")
                    .follow("Take out paragraph 3")
                    .press("Take it out")
                    .sees("Taken out")
                    .press("Add a thing that needs to improve")
                    .choose("Areas for priority action")
                    .write("What needs to improve?", "Decide contacts within one working day.")
                    .press("Add it")
                    .sees("Decide contacts within one working day.")
                    .sees("gives no grades");
        }
    }

    @Test
    @Order(5)
    void publication_is_held_the_authority_reads_why_and_the_hold_is_lifted() {
        try (var lead = candour.visitor(Account.LEAD);
                var moderator = candour.visitor(Account.MODERATOR);
                var director = candour.visitor(Account.DIRECTOR)) {
            new FinalText(lead, moderator, director).goesOut(inspection);
            moderator
                    .goTo(inspection)
                    .follow("Holds on publication")
                    .press("Hold publication")
                    .choose("The time before an election")
                    .write("Why? Everybody will read this", WHY);
            Days.fill(moderator.page(), "from", "1", "6", "2026");
            Days.fill(moderator.page(), "expectedTo", "5", "11", "2027");
            moderator.press("Hold publication").sees("Held now");

            Steps.tries(lead, inspection, "Publish")
                    .sees("This cannot be done yet")
                    .sees("Held since");
            director.goTo(inspection)
                    .sees("held by the inspectorate, not by the council")
                    .sees(WHY);

            moderator
                    .goTo(inspection + "/holds")
                    .press("Lift this hold")
                    .write("Why does it end?", "The election is over.")
                    .press("Lift the hold")
                    .sees("The hold is lifted");
            Steps.take(lead, inspection, "Publish");
        }
    }

    @Test
    @Order(6)
    void everybody_reads_who_held_it_and_later_what_was_corrected() {
        try (var lead = candour.visitor(Account.LEAD);
                var moderator = candour.visitor(Account.MODERATOR);
                var anybody = candour.visitor()) {
            anybody.goTo(Addresses.published(inspection))
                    .sees(WHY)
                    .sees("The council did not hold this one back")
                    .sees("gives no grades");

            Steps.unusual(lead, inspection, "Open a correction", "Two figures were transposed.");
            lead.goTo(inspection + "/report")
                    .follow("Edit paragraph 2")
                    .write("Text", RIGHT)
                    .press("Save the paragraph");
            lead.goTo(inspection + "/differences")
                    .press("Give a cause")
                    .choose("Evidence completed")
                    .write("Evidence it rests on (where the cause needs it)", "The authority's return, table 4.")
                    .write("Reason", "The figures of the return were transposed in writing.")
                    .press("Record the cause")
                    .sees("The cause was recorded");
            Steps.take(lead, inspection, "Sign the correction");
            Steps.because(
                    moderator, inspection, "Publish the correction", "Two figures in paragraph 2 were transposed.");

            anybody.goTo(Addresses.published(inspection))
                    .sees("Two figures in paragraph 2 were transposed.")
                    .sees(RIGHT);
            anybody.followAbout("as published").sees(WRONG).sees("has been corrected since");
            anybody.goTo(Addresses.published(inspection) + "/changes").sees("Corrected after publication");
        }
    }

    @Test
    @Order(7)
    void a_withdrawn_report_leaves_a_tombstone() {
        try (var moderator = candour.visitor(Account.MODERATOR);
                var anybody = candour.visitor()) {
            Steps.unusual(moderator, inspection, "Withdraw the report", "The letter lets readers recognise a child.");

            anybody.goTo(Addresses.published(inspection))
                    .sees("was withdrawn")
                    .sees("The letter lets readers recognise a child.")
                    .doesNotSee(RIGHT);
            anybody.goTo(Addresses.published(inspection) + "/verify").sees("Verified");
        }
    }
}
