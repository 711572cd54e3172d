package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.INSPECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.People.MODERATOR;
import static candour.inspections.People.NORTHBRIDGE;
import static candour.inspections.People.OFFICER;
import static candour.inspections.People.OTHER_DIRECTOR;
import static candour.inspections.People.SCRUTINY;
import static candour.inspections.Told.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import candour.conventions.trial.Person;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What waits for whom follows from the steps, the guards and the clocks; nobody types it. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TasksTest {
    @Inject
    SettableClock clock;

    @AfterEach
    void runAgain() {
        clock.runAgain();
    }

    @Test
    void the_steps_open_to_a_director_wait_for_them_with_their_deadline_and_what_is_in_the_way() {
        clock.standAt("2024-06-10T09:00:00");
        var told = Inspected.issued();
        Asked.draft(told, "3", "FACT", "The figure is 512.");

        var waiting = Desk.of(DIRECTOR, told);

        assertThat(waiting).extracting(task -> task.get("what")).contains("COMMENTS", "NIL_RETURN");
        assertThat(Desk.due(Desk.one(waiting, "COMMENTS")))
                .containsEntry("timescale", "COMMENTS_DUE")
                .containsEntry("on", "2024-06-17")
                .containsEntry("late", false);
        assertThat((List<?>) Desk.one(waiting, "COMMENTS").get("blockedBy")).hasSize(1);
    }

    @Test
    void a_representation_begun_waits_to_be_sent_and_then_to_be_decided() {
        clock.standAt("2024-06-10T09:00:00");
        var told = Inspected.issued();
        var asked = Asked.draft(told, "3", "FACT", "The figure is 512.");
        assertThat(Desk.kinds(OFFICER, told)).contains("REPRESENTATION_TO_SEND");
        asked.trySubmit(DIRECTOR).then().statusCode(200);
        assertThat(Desk.kinds(OFFICER, told)).doesNotContain("REPRESENTATION_TO_SEND");

        told.step(DIRECTOR, "comments");

        assertThat(Desk.kinds(INSPECTOR, told)).contains("REPRESENTATION_TO_DECIDE");
        asked.determine(INSPECTOR, "REJECTED").then().statusCode(200);
        assertThat(Desk.kinds(INSPECTOR, told)).doesNotContain("REPRESENTATION_TO_DECIDE");
    }

    @Test
    void a_challenge_to_a_judgement_is_open_to_the_moderator_and_blocked_for_the_lead() {
        clock.standAt("2024-06-10T09:00:00");
        var told = Inspected.issued();
        Asked.of(told, "1", "JUDGEMENT", "The evidence does not bear it out.");

        told.step(DIRECTOR, "comments");

        assertThat((List<?>) Desk.kind(Desk.of(MODERATOR, told), "REPRESENTATION_TO_DECIDE")
                        .get("blockedBy"))
                .isEmpty();
        assertThat((List<?>) Desk.kind(Desk.of(LEAD, told), "REPRESENTATION_TO_DECIDE")
                        .get("blockedBy"))
                .hasSize(1);
    }

    @Test
    void a_change_waits_for_a_second_person_and_never_for_its_maker() {
        clock.standAt("2024-06-10T09:00:00");
        var told = Inspected.issued().step(DIRECTOR, "nil-return");
        told.edit(
                INSPECTOR,
                "2",
                "Serious deficiencies in front-line practice are of long standing and need action now.");

        told.make(
                        INSPECTOR,
                        "changes",
                        Map.of(
                                "part",
                                told.part("2"),
                                "cause",
                                "CLARIFIED",
                                "reason",
                                "Plainer.",
                                "direction",
                                "NEUTRAL"))
                .then()
                .statusCode(201);

        assertThat(Desk.kinds(LEAD, told)).contains("CHANGE_TO_CONFIRM");
        assertThat(Desk.kinds(INSPECTOR, told)).doesNotContain("CHANGE_TO_CONFIRM");
    }

    @Test
    void a_step_of_the_lead_inspector_does_not_wait_for_another_inspector_unless_they_ask() {
        clock.standAt("2024-06-10T09:00:00");
        var told = Inspected.drafted();
        var other = Person.of("lou", "Lou Penrose", "lead-inspector");

        assertThat(Desk.of(LEAD, told)).extracting(task -> task.get("what")).contains("MODERATION_REQUEST");

        assertThat(Desk.of(other, told)).isEmpty();
        assertThat(Desk.all(other, "&everybodys=true").stream()
                        .filter(task -> told.id().equals(task.get("inspection"))))
                .extracting(task -> task.get("what"))
                .contains("MODERATION_REQUEST");
    }

    @Test
    void duties_of_the_authority_turn_late_by_themselves_and_go_when_they_are_met() {
        clock.standAt("2010-06-29T10:00:00");
        var told = Inspected.issued();
        told.step(DIRECTOR, "nil-return").step(LEAD, "determinations").step(LEAD, "final-signing");
        clock.standAt("2010-07-16T10:00:00");
        told.step(LEAD, "final-sharing").step(MODERATOR, "publication");
        clock.standAt("2010-08-28T00:00:00");
        assertThat(Desk.due(Desk.one(Desk.of(OFFICER, told), "LOCAL_PUBLICATION")))
                .containsEntry("late", true);
        assertThat(Desk.due(Desk.one(Desk.of(OFFICER, told), "STATEMENT_DUE"))).containsEntry("force", "STATUTE");

        told.step(OFFICER, "local-publication");

        assertThat(Desk.of(OFFICER, told)).extracting(task -> task.get("what")).containsExactly("STATEMENT_DUE");
    }

    @Test
    void nothing_waits_for_another_authority_or_for_a_reader() {
        clock.standAt("2024-06-10T09:00:00");
        var told = Inspected.issued();

        assertThat(Desk.of(OTHER_DIRECTOR, told)).isEmpty();
        as(SCRUTINY).get("/tasks").then().statusCode(200).body("items", empty()).body("next", nullValue());
    }

    @Test
    void the_pages_of_the_list_hold_each_thing_once_most_urgent_first() {
        clock.standAt("2024-06-10T09:00:00");
        Inspected.issued();
        Inspected.issued();

        var paged = Desk.all(DIRECTOR, "");

        assertThat(paged).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(4);
        assertThat(paged.stream().map(Desk::dueOn)).isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void nobody_in_particular_has_no_tasks() {
        as(null).get("/tasks").then().statusCode(401);
        as(DIRECTOR).get("/tasks?after=bm9uc2Vuc2U").then().statusCode(400);
        as(DIRECTOR)
                .get("/tasks?limit=1")
                .then()
                .body("items", hasSize(1))
                .body("next", not(nullValue()))
                .body("items.authority", hasItem(is(NORTHBRIDGE)));
    }
}
