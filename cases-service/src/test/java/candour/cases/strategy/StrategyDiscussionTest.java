package candour.cases.strategy;

import static candour.cases.People.OTHER_WORKER;
import static candour.cases.People.SOCIAL_WORKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import candour.cases.Asking;
import candour.cases.OpenCase;
import candour.cases.enquiry.Enquired;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A strategy discussion: who must be there, what it decides, and which clocks it starts. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StrategyDiscussionTest {

    @Test
    @DisplayName(
            "A04: under Working Together 2023 the conference is due 15 working days from the discussion that initiated it")
    void a04_under_working_together_2023() {
        var of = OpenCase.referredOn("2024-02-28");
        Discussion.enquiringOn("2024-03-01", of);

        Discussion.enquiringOn("2024-03-08", of);

        assertThat(of.clocks("INITIAL_CONFERENCE_HELD")).hasSize(1);
        assertThat(of.clock("INITIAL_CONFERENCE_HELD")).containsEntry("dueOn", "2024-03-22");
        assertThat(of.clock("ENQUIRY")).containsEntry("dueOn", "2024-03-22");
    }

    @Test
    @DisplayName("A04: under Working Together 2010 it is due from the last discussion, and the first clock is replaced")
    void a04_under_working_together_2010() {
        var of = OpenCase.referredOn("2011-02-28");
        Discussion.enquiringOn("2011-03-01", of);

        Discussion.enquiringOn("2011-03-08", of);

        assertThat(of.clocks("INITIAL_CONFERENCE_HELD"))
                .extracting(clock -> clock.get("dueOn"), clock -> clock.get("ending"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2011-03-22", "REPLACED"),
                        org.assertj.core.groups.Tuple.tuple("2011-03-29", null));
        assertThat(of.clocks("ENQUIRY")).hasSize(1);
    }

    @Test
    void the_first_discussion_initiates_the_enquiry_and_a_later_one_continues_it() {
        var of = OpenCase.referredOn("2024-02-28");
        var first = Discussion.enquiringOn("2024-03-01", of);
        var second = Discussion.enquiringOn("2024-03-08", of);

        Enquired.into(of)
                .read()
                .then()
                .body("startedOn", is("2024-03-01"))
                .body("discussions.id", contains(first.id(), second.id()))
                .body("discussions.initiates", contains(true, false));
        Asking.get(SOCIAL_WORKER, "/enquiries?child=" + of.child()).then().body("items", hasSize(1));
        first.read().then().body("enquiries.initiates", contains(true));
        second.read().then().body("enquiries.initiates", contains(false));
    }

    @Test
    void one_discussion_about_two_children_is_one_record_and_opens_an_enquiry_into_each() {
        var rowan = OpenCase.referredOn("2024-02-28");
        var wren = OpenCase.referredOn("2024-02-28");

        var discussion = Discussion.enquiringOn("2024-03-01", rowan, wren);

        discussion
                .read()
                .then()
                .body("children", containsInAnyOrder(rowan.child(), wren.child()))
                .body("enquiries.child", containsInAnyOrder(rowan.child(), wren.child()));
        for (var child : List.of(rowan, wren)) {
            Asking.get(SOCIAL_WORKER, "/strategy-discussions?child=" + child.child())
                    .then()
                    .body("items.id", contains(discussion.id()));
        }
    }

    @Test
    void a_sibling_who_joins_later_has_an_enquiry_of_her_own_while_the_first_goes_on() {
        var rowan = OpenCase.referredOn("2024-02-28");
        var wren = OpenCase.referredOn("2024-02-28");
        Discussion.enquiringOn("2024-03-01", rowan);

        Discussion.enquiringOn("2024-03-08", rowan, wren);

        assertThat(rowan.clock("INITIAL_CONFERENCE_HELD")).containsEntry("dueOn", "2024-03-22");
        assertThat(wren.clock("INITIAL_CONFERENCE_HELD")).containsEntry("dueOn", "2024-04-02");
    }

    @Test
    void without_police_and_health_it_is_not_held_unless_an_emergency_is_recorded() {
        var discussion = Discussion.called("2024-03-01", OpenCase.referredOn("2024-02-28"));
        var alone = Map.of("attendees", List.of(Map.of("agency", "SOCIAL_CARE", "name", "Tess Holroyd")));

        discussion
                .hold("2024-03-01", alone)
                .then()
                .statusCode(422)
                .body("errors[0].message", containsString("police, health"));

        discussion
                .hold(
                        "2024-03-01",
                        Map.of("attendees", alone.get("attendees"), "emergency", "The child was in danger at once"))
                .then()
                .statusCode(200)
                .body("emergency", is("The child was in danger at once"));
    }

    @Test
    void harm_suspected_is_discussed_within_a_working_day_and_a_telephone_call_followed_within_five() {
        var of = OpenCase.referredOn("2024-02-28");
        var called = Discussion.called("2024-02-29", of);
        called.hold("2024-03-01", Map.of("manner", "TELEPHONE"));

        assertThat(of.clock("STRATEGY_DISCUSSION_HELD"))
                .containsEntry("dueOn", "2024-03-01")
                .containsEntry("metOn", "2024-03-01");
        assertThat(of.clock("STRATEGY_MEETING")).containsEntry("dueOn", "2024-03-08");

        var met = new Discussion(Discussion.call("2024-03-06", Map.of("follows", called.id()), of)
                .path("id"));
        met.hold("2024-03-06", Map.of());

        assertThat(of.clock("STRATEGY_MEETING")).containsEntry("metOn", "2024-03-06");
    }

    @ParameterizedTest
    @CsvSource({
        "joint-enquiry,S47_JOINT,1",
        "single-agency-enquiry,S47_SINGLE,1",
        "immediate-protection,PROTECT_NOW,1",
        "no-enquiry,NO_S47,0"
    })
    void each_outcome_is_a_step_of_its_own(String noun, String state, int enquiries) {
        var of = OpenCase.referredOn("2024-02-28");
        var discussion = Discussion.heldOn("2024-03-01", of);

        discussion.decide(noun).then().statusCode(200).body("state", is(state)).body("enquiries", hasSize(enquiries));

        discussion.decide("joint-enquiry").then().statusCode(409);
        assertThat(of.clocks("INITIAL_CONFERENCE_HELD")).hasSize(enquiries);
    }

    @Test
    void a_child_without_an_open_episode_is_not_discussed() {
        var of = OpenCase.referredOn("2024-02-28");
        of.close("2024-02-29", "RC7");

        Discussion.call("2024-03-01", Map.of(), of).then().statusCode(422).body("errors[0].pointer", is("/children"));
    }

    @Test
    void a_discussion_before_the_referral_is_refused() {
        var of = OpenCase.referredOn("2024-02-28");

        Discussion.call("2024-02-27", Map.of(), of).then().statusCode(422);
    }

    @Test
    void who_may_not_see_the_children_may_not_see_the_discussion() {
        var discussion = Discussion.called("2024-03-01", OpenCase.referredOn("2024-02-28"));

        Asking.get(OTHER_WORKER, discussion.address()).then().statusCode(404);
    }
}
