package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.INSPECTOR;
import static candour.inspections.People.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** After publication nothing is overwritten: a correction is another text with a notice, a withdrawal leaves a tombstone. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CorrectionScenariosTest {
    @Test
    void readers_keep_the_published_text_while_it_is_being_corrected() {
        var told = Corrected.inCorrection();

        told.report(null).then().body("sections.paragraphs.flatten().text", hasItem(Inspected.PARAGRAPHS.get(2)));
        told.report(LEAD).then().body("sections.paragraphs.flatten().text", hasItem(Corrected.RIGHT));
    }

    @Test
    void a_correction_needs_a_cause_for_every_difference_like_any_other_change() {
        var told = Corrected.inCorrection();

        var refused = told.tryStep(LEAD, "correction-signing");

        refused.then()
                .statusCode(409)
                .body("errors.message", hasItem(containsString("differs from the published text")));
    }

    @Test
    void a_correction_that_corrects_nothing_is_refused() {
        var told = Corrected.published().because(LEAD, "correction-opening", "Two figures were transposed.");

        told.tryStep(LEAD, "correction-signing").then().statusCode(409);
    }

    @Test
    void a_grade_is_not_moved_in_a_correction_by_the_lead_inspector_alone() {
        var told = Corrected.inCorrection();

        told.tryGrade(LEAD, "SAFEGUARDING_OVERALL_EFFECTIVENESS", "ADEQUATE")
                .then()
                .statusCode(403);
    }

    @Test
    void a_cause_given_before_publication_covers_nothing_in_a_correction() {
        var told = Inspected.issued().step(DIRECTOR, "nil-return");
        var comma = Inspected.PARAGRAPHS.get(1).replace("long-standing, very", "long-standing very");
        told.edit(INSPECTOR, "2", comma);
        told.make(INSPECTOR, "changes", Asked.typography(told.part("2"))).then().statusCode(201);
        told.edit(INSPECTOR, "2", Inspected.PARAGRAPHS.get(1));
        Finish.published(told).because(LEAD, "correction-opening", "A comma.").edit(LEAD, "2", comma);

        told.tryStep(LEAD, "correction-signing").then().statusCode(409);
    }

    @Test
    void the_authority_reads_a_signed_correction_before_it_is_published_and_the_public_does_not() {
        var told = Corrected.inCorrection();
        told.make(LEAD, "changes", Corrected.evidence(told.part("3"))).then().statusCode(201);
        told.step(LEAD, "correction-signing");

        told.get(DIRECTOR, "/inspections/{id}/report?revision=correction")
                .then()
                .statusCode(200)
                .body("sections.paragraphs.flatten().text", hasItem(Corrected.RIGHT));
        told.get(null, "/inspections/{id}/report?revision=correction").then().statusCode(404);
        told.report(null).then().body("sections.paragraphs.flatten().text", hasItem(Inspected.PARAGRAPHS.get(2)));
    }

    @Test
    void a_published_correction_has_a_notice_and_the_earlier_text_stays_readable() {
        var told = Corrected.corrected();

        told.report(null).then().body("sections.paragraphs.flatten().text", hasItem(Corrected.RIGHT));
        var publications = told.get(null, "/inspections/{id}/publications");
        publications
                .then()
                .body("items", hasSize(2))
                .body("items[0].notice", nullValue())
                .body("items[1].current", is(true))
                .body("items[1].notice.why", is("Two figures in paragraph 3 were transposed."))
                .body("items[1].notice.office", is("moderator"))
                .body("items[1].notice.changed.label", is(List.of("Paragraph 3")));
        int first = publications.path("items[0].revision");
        told.get(null, "/inspections/{id}/publications/" + first)
                .then()
                .statusCode(200)
                .body("sections.paragraphs.flatten().text", hasItem(Inspected.PARAGRAPHS.get(2)));
    }

    @Test
    void the_register_shows_the_correction_apart_from_what_changed_before_publication() {
        var told = Corrected.corrected();

        told.get(null, "/inspections/{id}/change-register")
                .then()
                .body("entries", hasSize(0))
                .body("corrections[0].entries[0].label", is("Paragraph 3"))
                .body("corrections[0].entries[0].changes[0].cause", is("EVIDENCE_COMPLETED"));
    }

    @Test
    void the_proof_of_a_corrected_report_holds() {
        Corrected.corrected()
                .get(null, "/inspections/{id}/verification")
                .then()
                .statusCode(200)
                .body("verified", is(true));
    }

    @Test
    void a_correction_given_up_leaves_the_published_text_and_goes_back_to_where_it_was() {
        var told = Corrected.inCorrection().because(LEAD, "correction-abandonment", "The figure was right after all.");

        told.inspection(null).then().body("state", is("PUBLISHED"));
        told.report(LEAD).then().body("sections.paragraphs.flatten().text", hasItem(Inspected.PARAGRAPHS.get(2)));
    }

    @Test
    void a_revision_that_was_never_published_is_not_there() {
        var told = Corrected.published();

        told.get(null, "/inspections/{id}/publications/1").then().statusCode(404);
    }
}
