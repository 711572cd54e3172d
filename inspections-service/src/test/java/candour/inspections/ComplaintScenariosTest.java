package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.People.MODERATOR;
import static candour.inspections.People.OFFICER;
import static candour.inspections.People.OTHER_DIRECTOR;
import static candour.inspections.People.OTHER_MODERATOR;
import static candour.inspections.People.THIRD_MODERATOR;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A formal complaint from its making to its end: who may decide it, what waits for it, what everybody reads of it. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ComplaintScenariosTest {

    @Test
    void a_complaint_in_time_holds_the_publication_which_names_it() {
        var told = Complained.shared();
        var complaint = Complained.about(told);
        String reference = complaint.read(DIRECTOR).path("reference");
        told.step(DIRECTOR, "complaint-waiver");

        var refused = told.tryStep(LEAD, "publication");

        refused.then()
                .statusCode(409)
                .body("type", is("/problems/guard-not-met"))
                .body("errors.pointer", hasItem("complaint:" + complaint.id()))
                .body("errors.message", hasItem(containsString(reference + " is not decided yet")));
    }

    @Test
    void a_complaint_that_is_not_upheld_lets_the_report_be_published_unchanged() {
        var told = Complained.shared();
        Complained.about(told).notUpheld();

        told.step(DIRECTOR, "complaint-waiver").step(LEAD, "publication");

        told.get(null, "/inspections/{id}/change-register")
                .then()
                .body("complaints[0].finding", is("Not upheld"))
                .body("complaints[0].reasons", is(Complained.REASONS))
                .body("complaints[0].decidedBy", is("moderator"))
                .body("entries.changed", everyItem(is(false)));
    }

    @Test
    void the_moderator_of_the_report_does_not_decide_a_complaint_about_it() {
        var complaint = Complained.about(Complained.shared());

        var refused = complaint.tryStep(MODERATOR, "investigation", Map.of());

        refused.then().statusCode(403).body("detail", containsString("no hand in the report"));
    }

    @Test
    void the_lead_inspector_does_not_decide_a_complaint_about_their_inspection() {
        var complaint = Complained.about(Complained.shared());

        var refused = complaint.tryStep(LEAD, "investigation", Map.of());

        refused.then().statusCode(403);
    }

    @Test
    void a_moderator_who_only_wrote_one_word_of_the_report_does_not_decide_either() {
        var told = Inspected.issued().step(DIRECTOR, "nil-return");
        told.edit(OTHER_MODERATOR, "3", Inspected.PARAGRAPHS.get(2) + " So it was.");
        var complaint = Complained.about(told);

        var refused = complaint.tryStep(OTHER_MODERATOR, "investigation", Map.of());

        refused.then().statusCode(403);
    }

    @Test
    void a_complaint_is_not_decided_without_reasons() {
        var complaint = Complained.about(Complained.shared()).step(OTHER_MODERATOR, "investigation", Map.of());

        var refused = complaint.tryStep(OTHER_MODERATOR, "rejection", Map.of("reason", "No."));

        refused.then().statusCode(422).body("errors[0].pointer", is("/reason"));
    }

    @Test
    void a_complaint_is_not_upheld_without_saying_what_follows() {
        var complaint = Complained.about(Complained.shared()).step(OTHER_MODERATOR, "investigation", Map.of());

        var refused = complaint.tryStep(OTHER_MODERATOR, "upholding", Map.of("reason", Complained.REASONS));

        refused.then().statusCode(422).body("errors[0].pointer", is("/follows"));
    }

    @Test
    void a_complaint_is_not_decided_before_somebody_investigates_it() {
        var complaint = Complained.about(Complained.shared());

        var refused = complaint.tryStep(OTHER_MODERATOR, "rejection", Map.of("reason", Complained.REASONS));

        refused.then().statusCode(409).body("type", is("/problems/step-not-allowed"));
    }

    @Test
    void made_after_the_authority_has_waived_the_window_it_is_kept_marked_late_and_holds_nothing() {
        var told = Complained.shared().step(DIRECTOR, "complaint-waiver");

        var made = Complained.tryMake(told, Complained.grounds());

        made.then().statusCode(201).body("late", is(true)).body("holdsPublication", is(false));
        told.tryStep(LEAD, "publication").then().statusCode(200);
    }

    @Test
    void a_complaint_taken_further_and_investigated_again_is_decided_by_somebody_else() {
        var reason = Map.<String, Object>of("reason", "The answer does not say why the record was left out.");
        var complaint = Complained.about(Complained.shared())
                .notUpheld()
                .step(DIRECTOR, "escalation", reason)
                .step(THIRD_MODERATOR, "renewal", reason);

        var refused = complaint.tryStep(OTHER_MODERATOR, "rejection", reason);

        refused.then().statusCode(403).body("detail", containsString("decided this complaint before"));
        complaint.tryStep(THIRD_MODERATOR, "rejection", reason).then().statusCode(200);
    }

    @Test
    void a_complaint_withdrawn_is_closed_and_stays_on_record() {
        var told = Complained.shared();

        Complained.about(told).step(DIRECTOR, "withdrawal", Map.of());

        told.step(DIRECTOR, "complaint-waiver").step(LEAD, "publication");
        told.get(null, "/inspections/{id}/complaints")
                .then()
                .body("items[0].state", is("CLOSED"))
                .body("items[0].journal.step", hasItem("WITHDRAWAL"))
                .body("items[0].about", nullValue());
    }

    @Test
    void the_public_reads_offices_and_no_names_even_where_somebody_wrote_one_in() {
        var told = Complained.shared();
        var complaint = Complained.about(told).notUpheld();
        complaint.read(null).then().statusCode(404);
        told.step(DIRECTOR, "complaint-waiver").step(LEAD, "publication");

        var seen = complaint.read(null);

        seen.then()
                .statusCode(200)
                .body("madeBy", nullValue())
                .body("madeByOffice", is("director of children's services"))
                .body("decision.decidedBy", nullValue())
                .body("about", containsString("[name removed]"))
                .body("about", not(containsString("Dora Quill")));
    }

    @Test
    void a_complaint_is_not_there_for_an_officer_who_was_not_named_or_another_authority() {
        var complaint = Complained.about(Complained.shared());

        complaint.read(OFFICER).then().statusCode(404);
        complaint.read(OTHER_DIRECTOR).then().statusCode(404);
    }
}
