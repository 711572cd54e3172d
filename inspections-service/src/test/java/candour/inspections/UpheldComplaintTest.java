package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.INSPECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.People.MODERATOR;
import static candour.inspections.People.OTHER_MODERATOR;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What an upheld complaint lets change: the parts it names in the report of its own inspection, and nothing else. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UpheldComplaintTest {

    private static final String REWRITTEN = "Deficiencies in front-line practice are long-standing and need action.";

    @Test
    void an_upheld_complaint_opens_the_report_and_the_change_that_cites_it_is_published_with_it() {
        var told = Complained.shared();
        var complaint = Complained.about(told).upheld("upholding", told.part("2"));
        told.step(MODERATOR, "complaint-reopening").edit(INSPECTOR, "2", REWRITTEN);

        told.make(MODERATOR, "changes", complaint.change(told.part("2"))).then().statusCode(201);

        told.step(LEAD, "final-signing").step(LEAD, "final-sharing").step(DIRECTOR, "complaint-waiver");
        told.tryStep(LEAD, "publication")
                .then()
                .statusCode(409)
                .body("errors.message", hasItem(containsString("what follows from it is done and said first")));
        complaint.step(OTHER_MODERATOR, "closure", Map.of("reason", "Paragraph 2 was written anew from the record."));
        told.step(LEAD, "publication");
        told.get(null, "/inspections/{id}/change-register")
                .then()
                .body("entries[0].changes[0].cause", is("COMPLAINT_UPHELD"))
                .body("entries[0].changes[0].complaint", is(complaint.read(null).<String>path("reference")))
                .body("complaints[0].finding", is("Upheld"))
                .body("complaints[0].mayChange", hasItem("Paragraph 2"));
    }

    @Test
    void a_complaint_upheld_in_part_is_a_cause_too() {
        var told = changed();
        var complaint = Complained.about(told).upheld("part-upholding", told.part("2"));

        var made = told.make(MODERATOR, "changes", complaint.change(told.part("2")));

        made.then().statusCode(201).body("complaint", is(complaint.id()));
    }

    @Test
    void the_cause_without_a_complaint_is_refused() {
        var told = changed();

        var refused = told.make(
                MODERATOR,
                "changes",
                Map.of("part", told.part("2"), "cause", "COMPLAINT_UPHELD", "reason", "It was asked for."));

        refused.then().statusCode(422).body("errors[0].pointer", is("/complaint"));
    }

    @Test
    void a_complaint_that_was_not_upheld_is_no_cause() {
        var told = changed();
        var complaint = Complained.about(told).notUpheld();

        var refused = told.make(MODERATOR, "changes", complaint.change(told.part("2")));

        refused.then().statusCode(422).body("errors[0].pointer", is("/complaint"));
    }

    @Test
    void a_complaint_that_is_still_open_is_no_cause() {
        var told = changed();
        var complaint = Complained.about(told);

        var refused = told.make(MODERATOR, "changes", complaint.change(told.part("2")));

        refused.then().statusCode(422);
    }

    @Test
    void an_upheld_complaint_lets_no_part_change_that_it_does_not_name() {
        var told = changed();
        var complaint = Complained.about(told).upheld("upholding", told.part("3"));

        var refused = told.make(MODERATOR, "changes", complaint.change(told.part("2")));

        refused.then().statusCode(422).body("errors[0].pointer", is("/complaint"));
    }

    @Test
    void a_complaint_upheld_about_another_inspection_is_no_cause_here() {
        var other = changed();
        var elsewhere = Complained.about(other).upheld("upholding", other.part("2"));
        var told = changed();

        var refused = told.make(MODERATOR, "changes", elsewhere.change(told.part("2")));

        refused.then().statusCode(422).body("errors[0].pointer", is("/complaint"));
    }

    @Test
    void a_complaint_that_is_not_upheld_names_no_part_that_may_change() {
        var told = changed();
        var complaint = Complained.about(told).step(OTHER_MODERATOR, "investigation", Map.of());
        var facts = new HashMap<String, Object>(Map.of("reason", Complained.REASONS));
        facts.put("mayChange", java.util.List.of(told.part("2")));

        var refused = complaint.tryStep(OTHER_MODERATOR, "rejection", facts);

        refused.then().statusCode(422).body("errors[0].pointer", is("/mayChange"));
    }

    @Test
    void a_shared_report_is_not_opened_again_for_anything_but_an_upheld_complaint() {
        var told = Complained.shared();
        Complained.about(told).notUpheld();

        var refused = told.tryStep(LEAD, "complaint-reopening");

        refused.then().statusCode(409).body("errors[0].pointer", is("complaint"));
    }

    /** A report whose second paragraph differs from the issued draft. */
    private static Told changed() {
        return Inspected.issued().step(DIRECTOR, "nil-return").edit(INSPECTOR, "2", REWRITTEN);
    }
}
