package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.INSPECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.People.MODERATOR;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A representation from submission to the letter that answers it: who did what, when, and what was open to whom. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RepresentationStatesTest {
    @Inject
    SettableClock clock;

    @AfterEach
    void runAgain() {
        clock.runAgain();
    }

    @Test
    void each_step_is_on_the_journal_with_who_took_it() {
        var told = Inspected.issued();
        var asked = Asked.of(told, "3", "FACT", "The figure is 512.");
        asked.step(INSPECTOR, "acknowledgement", Map.of()).then().body("state", is("ACKNOWLEDGED"));
        told.step(DIRECTOR, "comments");
        asked.step(LEAD, "consideration", Map.of()).then().body("state", is("UNDER_CONSIDERATION"));
        asked.determine(MODERATOR, "REJECTED");

        var notified = asked.step(INSPECTOR, "notification", Map.of());

        notified.then()
                .statusCode(200)
                .body("state", is("NOTIFIED"))
                .body(
                        "journal.step",
                        contains("SUBMISSION", "ACKNOWLEDGEMENT", "CONSIDERATION", "DETERMINATION", "NOTIFICATION"))
                .body(
                        "journal.by",
                        contains("Dora Quill", "Ivo Marlow", "Lena Ashdown", "Mira Thornbury", "Ivo Marlow"));
    }

    @Test
    void completing_the_determinations_tells_the_authority_every_decision() {
        var told = Inspected.issued();
        var asked = Asked.of(told, "3", "FACT", "The figure is 512.");
        told.step(DIRECTOR, "comments");
        asked.determine(INSPECTOR, "REJECTED");

        told.step(LEAD, "determinations");

        asked.read(DIRECTOR)
                .then()
                .body("state", is("NOTIFIED"))
                .body("journal.find { it.step == 'NOTIFICATION' }.by", is("Lena Ashdown"));
    }

    @Test
    void nothing_is_notified_before_it_is_decided() {
        var asked = Asked.of(Inspected.issued(), "3", "FACT", "The figure is 512.");

        var refused = asked.step(INSPECTOR, "notification", Map.of());

        refused.then().statusCode(409);
    }

    @Test
    void the_authority_does_not_acknowledge_its_own_representation() {
        var asked = Asked.of(Inspected.issued(), "3", "FACT", "The figure is 512.");

        var refused = asked.step(DIRECTOR, "acknowledgement", Map.of());

        refused.then().statusCode(403);
    }

    @Test
    void both_categories_stay_on_record_with_why() {
        var told = Inspected.issued();
        var asked = Asked.of(told, "3", "FACT", "The figure reads badly.");
        told.step(DIRECTOR, "comments");

        var read = asked.step(
                INSPECTOR, "recategorisation", Map.of("category", "TONE", "reason", "No figure is said to be wrong."));

        read.then()
                .body("category", is("FACT"))
                .body("recategorisedAs", is("TONE"))
                .body("journal.find { it.step == 'RECATEGORISATION' }.category", is("TONE"))
                .body("journal.find { it.step == 'RECATEGORISATION' }.reason", is("No figure is said to be wrong."));
    }

    @Test
    void a_judgement_challenge_given_another_category_is_still_not_the_lead_inspectors_to_decide() {
        var told = Inspected.issued();
        var asked = Asked.of(told, "3", "JUDGEMENT", "The grade is not borne out.");
        told.step(DIRECTOR, "comments");
        asked.step(LEAD, "recategorisation", Map.of("category", "FACT", "reason", "It names a figure."));

        var refused = asked.determine(LEAD, "REJECTED");

        refused.then().statusCode(403);
    }

    @Test
    void the_outcomes_open_for_a_tone_request_hold_no_change_and_no_lateness() {
        var told = Inspected.issued();
        var asked = Asked.of(told, "2", "TONE", "Please soften it.");
        told.step(DIRECTOR, "comments");

        var read = asked.read(MODERATOR);

        read.then()
                .body(
                        "permittedOutcomes.outcome",
                        contains("ACCEPTED_NO_CHANGE", "REJECTED", "REDIRECTED_TO_COMPLAINT"));
        asked.read(DIRECTOR).then().body("permittedOutcomes", hasSize(0));
    }

    @Test
    void a_representation_withdrawn_ends_so_and_nobody_decides_it() {
        var told = Inspected.issued();
        var asked = Asked.of(told, "3", "FACT", "The figure is 512.");

        asked.step(DIRECTOR, "withdrawal", Map.of("reason", "The figure is right."))
                .then()
                .statusCode(200);

        told.step(DIRECTOR, "comments");
        asked.read(INSPECTOR).then().body("outcome", is("WITHDRAWN")).body("determination", nullValue());
        asked.determine(INSPECTOR, "REJECTED").then().statusCode(409);
    }

    @Test
    void the_words_of_categories_and_outcomes_are_served_to_anybody() {
        var categories = Told.as(null).get("/representation-categories");
        var outcomes = Told.as(null).get("/representation-outcomes");

        categories
                .then()
                .body("items.category", hasItems("FACT", "TONE", "OUT_OF_SCOPE"))
                .body("items", hasSize(9));
        outcomes.then()
                .body("items.title", hasItem("Redirected to a formal complaint"))
                .body("items", hasSize(7));
    }
}
