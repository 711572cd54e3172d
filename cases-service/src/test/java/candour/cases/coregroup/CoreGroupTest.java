package candour.cases.coregroup;

import static candour.cases.People.OTHER_WORKER;
import static candour.cases.People.SOCIAL_WORKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;

import candour.cases.Asking;
import candour.cases.OpenCase;
import candour.cases.conference.Conferred;
import candour.cases.plan.Planned;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A core group: the first makes the outline a plan, and each starts the clock of the next. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CoreGroupTest {

    @ParameterizedTest(name = "A06: the first core group on {0}, due on 4 April, is late: {1}")
    @CsvSource({"2024-04-04,false", "2024-04-05,true"})
    void a06_the_first_core_group(String day, boolean late) {
        var of = protectedSince("2024-03-19");
        Planned.of(of).read().then().body("state", is("OUTLINE"));

        met(day, of).then().statusCode(201);

        Planned.of(of).read().then().body("state", is("ACTIVE"));
        assertThat(of.clock("FIRST_CORE_GROUP"))
                .containsEntry("dueOn", "2024-04-04")
                .containsEntry("metOn", day);
        assertThat(of.isLate("FIRST_CORE_GROUP", "2024-04-05")).isFalse();
        assertThat(of.clock("FIRST_CORE_GROUP").get("metOn").compareTo("2024-04-04") > 0)
                .isEqualTo(late);
    }

    @Test
    @DisplayName("A06: due dates are unchanged by whatever comes after")
    void a06_due_dates_do_not_move() {
        var of = protectedSince("2024-03-19");
        met("2024-04-04", of);

        met("2024-05-01", of).then().statusCode(201);

        assertThat(of.clock("FIRST_CORE_GROUP")).containsEntry("dueOn", "2024-04-04");
        assertThat(of.clocks("NEXT_CORE_GROUP"))
                .extracting(clock -> clock.get("dueOn"), clock -> clock.get("metOn"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2024-05-16", "2024-05-01"),
                        org.assertj.core.groups.Tuple.tuple("2024-06-12", null));
    }

    @Test
    void one_meeting_on_two_plans_is_one_record() {
        var rowan = protectedSince("2024-03-19");
        var wren = protectedSince("2024-03-19");

        met("2024-04-02", rowan, wren).then().body("children.child", containsInAnyOrder(rowan.child(), wren.child()));

        assertThat(List.of(rowan, wren))
                .allSatisfy(of -> Planned.of(of).read().then().body("state", is("ACTIVE")));
    }

    @Test
    void a_core_group_on_a_child_without_a_protection_plan_is_refused() {
        met("2024-04-02", OpenCase.referredOn("2024-02-28"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/children"));
    }

    @Test
    void a_core_group_before_the_conference_is_refused() {
        met("2024-03-18", protectedSince("2024-03-19")).then().statusCode(422).body("errors[0].pointer", is("/on"));
    }

    @Test
    void who_may_not_see_the_children_may_not_see_the_meeting() {
        var of = protectedSince("2024-03-19");
        String id = met("2024-04-02", of).path("id");

        Asking.get(SOCIAL_WORKER, "/core-groups?child=" + of.child()).then().body("items.id", contains(id));
        Asking.get(OTHER_WORKER, "/core-groups/" + id).then().statusCode(404);
    }

    private static OpenCase protectedSince(String day) {
        var of = Conferred.awaited();
        Conferred.plannedFor(day, of);
        return of;
    }

    private static Response met(String day, OpenCase... about) {
        var children = Stream.of(about).map(of -> Map.of("child", of.child())).toList();
        return Asking.make(
                SOCIAL_WORKER, "/core-groups", Map.of("on", day, "children", children, "attendees", Conferred.QUORATE));
    }
}
