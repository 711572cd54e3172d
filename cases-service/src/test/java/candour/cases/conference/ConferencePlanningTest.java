package candour.cases.conference;

import static candour.cases.People.CHAIR;
import static candour.cases.People.TEAM_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import candour.cases.Asking;
import candour.cases.OpenCase;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A conference is planned, put on another day, called off: nothing that is due moves with it. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConferencePlanningTest {

    @Test
    void no_conference_is_planned_or_held_at_a_weekend() {
        var of = Conferred.awaited();

        Conferred.plan("INITIAL", "2024-03-23", Map.of(), of)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/on"));
        Conferred.planned("INITIAL", "2024-03-22", of)
                .hold("2024-03-23", "PLAN", "NEG")
                .then()
                .statusCode(422);
    }

    @Test
    @DisplayName(
            "C12: a transfer-in conference is due 15 working days after the authority was told, however often it is planned")
    void c12_a_transfer_in_conference() {
        var of = OpenCase.referredOn("2024-02-28");
        var told = Map.of("notifiedOn", "2024-03-01");
        var first = new Conferred(
                Conferred.plan("TRANSFER_IN", "2024-03-14", told, of).path("id"), List.of(of));
        Asking.take(
                TEAM_MANAGER,
                first.address(),
                "cancellation",
                Map.of("on", "2024-03-13", "reason", "The school is shut"));
        var second = new Conferred(
                Conferred.plan("TRANSFER_IN", "2024-03-20", told, of).path("id"), List.of(of));

        second.hold("2024-03-20", "PLAN", "EMO").then().statusCode(200);

        assertThat(of.clocks("TRANSFER_CONFERENCE_HELD")).hasSize(1);
        assertThat(of.clock("TRANSFER_CONFERENCE_HELD"))
                .containsEntry("dueOn", "2024-03-22")
                .containsEntry("metOn", "2024-03-20");
        assertThat(of.clock("FIRST_REVIEW_CONFERENCE")).containsEntry("dueOn", "2024-06-20");
    }

    @Test
    void a_pre_birth_conference_is_about_a_child_who_is_not_born() {
        Conferred.plan("PRE_BIRTH", "2024-03-20", Map.of(), Conferred.awaited())
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/children"));
    }

    @Test
    void a_postponed_conference_keeps_what_is_due_and_says_why() {
        var of = Conferred.awaited();
        var conference = Conferred.planned("INITIAL", "2024-03-20", of);

        Asking.take(
                        CHAIR,
                        conference.address(),
                        "postponement",
                        Map.of("on", "2024-03-25", "reason", "The chair is ill"))
                .then()
                .statusCode(200)
                .body("plannedOn", is("2024-03-25"));

        assertThat(of.clock("INITIAL_CONFERENCE_HELD")).containsEntry("dueOn", "2024-03-22");
    }
}
