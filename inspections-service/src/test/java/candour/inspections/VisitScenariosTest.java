package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.People.MODERATOR;
import static candour.inspections.Told.as;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Visits: letters without grades, what hangs on what, and which letters everybody may read. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VisitScenariosTest {

    @Inject
    SettableClock clock;

    @AfterEach
    void runAgain() {
        clock.runAgain();
    }

    @Test
    void a_letter_about_a_focused_visit_has_no_grades_and_is_issued_and_published_without_them() {
        var told = Visited.drafted(Inspected.planned(Visited.plan("FOCUSED")));
        told.report(LEAD).then().body("judgements", empty()).body("sections.heading", hasItem("Headline findings"));

        Visited.shared(told).step(LEAD, "publication");

        told.report(null).then().statusCode(200).body("judgements", empty());
    }

    @Test
    void areas_for_priority_action_start_the_clocks_for_a_draft_plan_and_a_plan() {
        clock.standAt("2022-08-25T10:00:00");
        var told = Visited.drafted(Inspected.planned(Visited.plan("FOCUSED")));
        Visited.addImprovement(told, "PRIORITY_AND_IMMEDIATE", "Decide contacts within one working day.");

        Visited.shared(told);

        told.inspection(DIRECTOR)
                .then()
                .body("deadlines.find { it.timescale == 'PRIORITY_DRAFT_PLAN' }.dueOn", is("2022-09-26"))
                .body("deadlines.timescale", hasItem("PRIORITY_PLAN"))
                .body("deadlines.timescale", not(hasItem("STATEMENT_DUE")))
                .body("openSteps.step", not(hasItem("STATEMENT")));
        told.inspection(LEAD).then().body("openSteps.step", hasItems("PRIORITY_DRAFT_PLAN", "PRIORITY_PLAN"));
    }

    @Test
    void a_focused_visit_without_priority_action_owes_no_plan() {
        var told = Visited.shared(Visited.drafted(Inspected.planned(Visited.plan("FOCUSED"))));

        told.inspection(DIRECTOR).then().body("deadlines.timescale", not(hasItem("PRIORITY_PLAN")));
    }

    @Test
    void a_monitoring_visit_hangs_on_a_published_inspection_of_the_same_authority_and_nothing_else() {
        var notPublished = Inspected.planned();
        var plan = Visited.plan("MONITORING");
        plan.put("parent", notPublished.id());

        var refused = as(LEAD).header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(plan)
                .post("/inspections");

        refused.then().statusCode(422).body("errors[0].pointer", is("/parent"));
    }

    @Test
    void the_letter_of_the_first_monitoring_visit_is_not_published_those_of_later_ones_are() {
        var parent = Finish.published(Inspected.issued().step(DIRECTOR, "nil-return"));
        var first = Visited.shared(Visited.drafted(Visited.monitoring(parent, "2024-01-11")));
        var second = Visited.shared(Visited.drafted(Visited.monitoring(parent, "2024-04-12")));

        first.tryStep(LEAD, "publication").then().statusCode(409);
        first.step(LEAD, "closure-without-publication");
        second.step(LEAD, "publication");

        first.inspection(null).then().statusCode(404);
        first.report(DIRECTOR).then().statusCode(200);
        second.inspection(null)
                .then()
                .statusCode(200)
                .body("connections.visitNumber", is(2))
                .body("connections.parent.id", is(parent.id()));
        parent.inspection(null).then().body("connections.visits.id", is(List.of(second.id())));
        parent.inspection(LEAD).then().body("connections.visits.id", is(List.of(first.id(), second.id())));
    }

    @Test
    void what_may_not_be_published_is_not_offered_for_publication() {
        var parent = Finish.published(Inspected.issued().step(DIRECTOR, "nil-return"));
        var first = Visited.shared(Visited.drafted(Visited.monitoring(parent, "2024-01-11")));

        first.inspection(MODERATOR)
                .then()
                .body("openSteps.step", is(List.of("CLOSURE_WITHOUT_PUBLICATION")))
                .body("connections.published.published", is(false));
    }

    @Test
    void the_clock_for_the_first_visit_counts_from_the_last_day_of_the_statement_and_stops_when_the_visit_begins() {
        clock.standAt("2024-10-01T10:00:00");
        var told = Inspected.issued().step(DIRECTOR, "nil-return").step(LEAD, "determinations");
        Finish.signedToPublished(told);
        told.inspection(DIRECTOR)
                .then()
                .body("deadlines.find { it.timescale == 'STATEMENT_DUE' }.dueOn", is("2025-01-10"))
                .body("deadlines.find { it.timescale == 'FIRST_MONITORING_VISIT' }.startedOn", is("2025-01-10"))
                .body("deadlines.find { it.timescale == 'FIRST_MONITORING_VISIT' }.dueOn", is("2025-02-07"));

        clock.standAt("2025-02-04T10:00:00");
        Visited.monitoring(told, "2025-02-04").step(LEAD, "notification").step(LEAD, "fieldwork-start");

        told.inspection(DIRECTOR)
                .then()
                .body("deadlines.find { it.timescale == 'FIRST_MONITORING_VISIT' }.metOn", is("2025-02-04"));
    }

    @Test
    void a_joint_inspection_names_those_it_is_made_with_and_has_a_clock_of_its_own() {
        clock.standAt("2023-02-01T10:00:00");
        var plan = Visited.plan("JTAI");
        plan.put("jointWith", List.of("HMICFRS", "CQC"));

        var told = Visited.shared(Visited.drafted(Inspected.planned(plan)));

        told.inspection(DIRECTOR)
                .then()
                .body("connections.jointWith[0]", is("Care Quality Commission"))
                .body("deadlines.find { it.timescale == 'JTAI_STATEMENT' }.dueOn", is("2023-05-16"))
                .body("deadlines.timescale", not(hasItem("STATEMENT_DUE")));
    }

    @Test
    void a_joint_inspection_without_partners_is_refused() {
        var refused = as(LEAD).header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(Visited.plan("JTAI"))
                .post("/inspections");

        refused.then().statusCode(422).body("errors[0].pointer", is("/jointWith"));
    }
}
