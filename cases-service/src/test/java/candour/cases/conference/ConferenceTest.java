package candour.cases.conference;

import static candour.cases.People.CHAIR;
import static candour.cases.People.OTHER_WORKER;
import static candour.cases.People.SOCIAL_WORKER;
import static candour.cases.People.TEAM_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import candour.cases.Asking;
import candour.cases.OpenCase;
import candour.cases.enquiry.Enquired;
import candour.cases.strategy.Discussion;
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

/** A child protection conference: who must be there, what it decides, and what it meets. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConferenceTest {

    @Test
    @DisplayName(
            "A05: a conference that is not quorate on its last day was not held: late the next day, and no plan begins")
    void a05_a_conference_that_is_not_quorate() {
        var of = Conferred.awaited();
        var conference = Conferred.planned("INITIAL", "2024-03-22", of);

        Asking.take(
                        CHAIR,
                        conference.address(),
                        "inquorate-meeting",
                        Map.of("on", "2024-03-22", "reason", "Nobody from health"))
                .then()
                .statusCode(200)
                .body("state", is("INQUORATE"));

        assertThat(of.isLate("INITIAL_CONFERENCE_HELD", "2024-03-22")).isFalse();
        assertThat(of.isLate("INITIAL_CONFERENCE_HELD", "2024-03-23")).isTrue();
        Asking.get(SOCIAL_WORKER, "/plans?child=" + of.child()).then().body("items", hasSize(0));
        conference.hold("2024-03-22", "PLAN", "NEG").then().statusCode(409);
    }

    @Test
    void a_conference_that_is_held_meets_its_clock_and_ends_the_enquiry() {
        var of = Conferred.awaited();

        var conference = Conferred.plannedFor("2024-03-20", of);

        conference
                .read()
                .then()
                .body("state", is("HELD"))
                .body("decisions.enquiry", contains(Enquired.into(of).id()));
        assertThat(of.clock("INITIAL_CONFERENCE_HELD")).containsEntry("metOn", "2024-03-20");
        Enquired.into(of).read().then().body("state", is("CONFERENCE_HELD")).body("conferenceOn", is("2024-03-20"));
    }

    @Test
    void one_conference_about_two_children_decides_about_each() {
        var rowan = Conferred.awaited();
        var wren = Conferred.awaited();
        var conference = Conferred.planned("INITIAL", "2024-03-20", rowan, wren);
        var decisions = List.of(
                Map.of("child", rowan.child(), "decision", "PLAN", "category", "PHY"),
                Map.of("child", wren.child(), "decision", "NO_PLAN"));

        conference
                .hold("2024-03-20", "PLAN", "NEG", Map.of("decisions", decisions))
                .then()
                .statusCode(200);

        conference.read().then().body("decisions.child", containsInAnyOrder(rowan.child(), wren.child()));
        Asking.get(SOCIAL_WORKER, "/plans?child=" + rowan.child()).then().body("items.latestCategory", contains("PHY"));
        Asking.get(SOCIAL_WORKER, "/plans?child=" + wren.child()).then().body("items", hasSize(0));
    }

    @Test
    void a_child_of_the_conference_without_a_decision_is_refused() {
        var rowan = Conferred.awaited();
        var wren = Conferred.awaited();
        var one = List.of(Map.of("child", rowan.child(), "decision", "NO_PLAN"));

        Conferred.planned("INITIAL", "2024-03-20", rowan, wren)
                .hold("2024-03-20", "NO_PLAN", null, Map.of("decisions", one))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/decisions"));
    }

    @Test
    void fewer_than_two_agencies_beside_social_care_need_the_chairs_reason() {
        var conference = Conferred.planned("INITIAL", "2024-03-20", Conferred.awaited());
        var few = Map.of("attendees", Conferred.QUORATE.subList(0, 2));

        conference
                .hold("2024-03-20", "PLAN", "NEG", few)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/attendees"));

        conference
                .hold(
                        "2024-03-20",
                        "PLAN",
                        "NEG",
                        Map.of("attendees", few.get("attendees"), "quorumReason", "The child is a baby"))
                .then()
                .statusCode(200);
    }

    @Test
    void dissent_is_kept_with_the_decision() {
        var dissent = List.of(Map.of("agency", "HEALTH", "name", "Hana Estcourt", "reason", "The injuries are recent"));

        Conferred.planned("INITIAL", "2024-03-20", Conferred.awaited())
                .hold("2024-03-20", "NO_PLAN", null, Map.of("dissent", dissent))
                .then()
                .body("dissent.reason", contains("The injuries are recent"));
    }

    @Test
    void no_conference_is_held_before_the_referral() {
        Conferred.planned("INITIAL", "2024-03-20", Conferred.awaited())
                .hold("2024-02-27", "PLAN", "NEG")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/on"));
    }

    @Test
    void an_enquiry_is_concluded_before_its_conference() {
        var of = OpenCase.referredOn("2024-02-28");
        Discussion.enquiringOn("2024-03-01", of);

        Conferred.planned("INITIAL", "2024-03-20", of)
                .hold("2024-03-20", "PLAN", "NEG")
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("8615 section 47 enquiry before conference"));
    }

    @Test
    void an_episode_has_its_initial_conference_once() {
        var of = OpenCase.referredOn("2024-02-28");
        Conferred.planned("INITIAL", "2024-03-20", of).hold("2024-03-20", "NO_PLAN", null);

        Conferred.planned("INITIAL", "2024-03-21", of)
                .hold("2024-03-21", "NO_PLAN", null)
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("2884 initial conference once"));
    }

    @Test
    void minutes_follow_a_conference_that_was_held() {
        var conference = Conferred.plannedFor("2024-03-20", Conferred.awaited());

        Asking.take(CHAIR, conference.address(), "minutes", Map.of("on", "2024-03-27", "minutes", "As agreed."))
                .then()
                .statusCode(200)
                .body("state", is("MINUTED"));
    }

    @Test
    void only_a_chair_records_it_and_a_stranger_finds_none() {
        var conference = Conferred.planned("INITIAL", "2024-03-20", Conferred.awaited());

        Asking.take(TEAM_MANAGER, conference.address(), "meeting", Map.of())
                .then()
                .statusCode(403);
        Asking.get(OTHER_WORKER, conference.address()).then().statusCode(404);
    }
}
