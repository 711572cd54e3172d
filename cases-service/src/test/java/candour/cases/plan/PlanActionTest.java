package candour.cases.plan;

import static candour.cases.People.OTHER_WORKER;
import static candour.cases.People.PARTNER;
import static candour.cases.People.SOCIAL_WORKER;
import static candour.cases.People.TEAM_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import candour.cases.Asking;
import candour.cases.OpenCase;
import candour.conventions.trial.Person;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The actions of a plan: who sees them, who updates them, and which are overdue on a day. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlanActionTest {

    private static final Person HEALTH = PARTNER.with("agency", "northbridge-health");
    private static final Person POLICE = PARTNER.with("agency", "northbridge-police");

    @Test
    @DisplayName("A21: a partner reads and updates its own action; another's and the family's are not there")
    void a21_a_partner_and_its_actions() {
        var plan = Planned.inNeedOn(OpenCase.referredOn("2024-02-28"), "2024-03-01");
        var hers = agreed(plan, "HEALTH", "northbridge-health");
        var familys = agreed(plan, "FAMILY", null);

        Asking.get(HEALTH, hers).then().statusCode(200).body("openSteps.step", contains("COMPLETION", "FAILURE"));
        Asking.get(HEALTH, familys).then().statusCode(404);
        Asking.get(POLICE, hers).then().statusCode(404);
        Asking.get(PARTNER, hers).then().statusCode(404);
        Asking.get(HEALTH, "/plan-actions").then().body("items.organisation", not(hasItem("northbridge-police")));

        finish(POLICE, hers, "completion", "\"0\"").then().statusCode(404);
        finish(HEALTH, hers, "completion", "\"0\"").then().statusCode(200).body("state", is("DONE"));
        assertThat(withoutCorrelation(POLICE, hers))
                .isEqualTo(withoutCorrelation(POLICE, "/plan-actions/0199a000-0000-7000-8000-000000000000"));
    }

    @Test
    void overdue_is_asked_of_a_day() {
        var plan = Planned.inNeedOn(OpenCase.referredOn("2024-02-28"), "2024-03-01");
        var action = agreed(plan, "HEALTH", "northbridge-health");
        finish(SOCIAL_WORKER, action, "completion", "\"0\"");

        overdue(plan, "2024-04-02").then().body("items", hasSize(0));
        overdue(plan, "2024-04-03").then().body("items", hasSize(1));
        overdue(plan, "2024-05-01").then().body("items", hasSize(0));
    }

    @Test
    void what_is_not_done_says_why() {
        var plan = Planned.inNeedOn(OpenCase.referredOn("2024-02-28"), "2024-03-01");
        var action = agreed(plan, "HEALTH", "northbridge-health");

        Asking.take(SOCIAL_WORKER, action, "failure", Map.of("on", "2024-03-05", "words", " "))
                .then()
                .statusCode(422);
        finish(SOCIAL_WORKER, action, "failure", "\"0\"").then().body("state", is("NOT_DONE"));
        finish(SOCIAL_WORKER, action, "completion", "\"1\"").then().statusCode(409);
    }

    @Test
    void the_actions_of_a_plan_are_listed_to_those_who_work_with_the_child() {
        var plan = Planned.inNeedOn(OpenCase.referredOn("2024-02-28"), "2024-03-01");
        agreed(plan, "HEALTH", "northbridge-health");
        agreed(plan, "FAMILY", null);

        Asking.get(SOCIAL_WORKER, "/plan-actions?plan=" + plan.id())
                .then()
                .body("items.owner", containsInAnyOrder("HEALTH", "FAMILY"));
        Asking.get(OTHER_WORKER, "/plan-actions?plan=" + plan.id()).then().body("items", hasSize(0));
    }

    @Test
    void a_familys_action_belongs_to_no_agency_and_an_ended_plan_takes_none() {
        var plan = Planned.inNeedOn(OpenCase.referredOn("2024-02-28"), "2024-03-01");

        agree(plan, "FAMILY", "northbridge-health").then().statusCode(422);
        plan.end("end", "2024-03-05");
        agree(plan, "FAMILY", null).then().statusCode(409);
    }

    @Test
    void a_partner_does_not_reach_plans_or_agree_actions() {
        var plan = Planned.inNeedOn(OpenCase.referredOn("2024-02-28"), "2024-03-01");

        Asking.get(HEALTH, "/plans/" + plan.id()).then().statusCode(403);
        Asking.make(HEALTH, "/plan-actions", Map.of("plan", plan.id())).then().statusCode(403);
    }

    private static io.restassured.response.Response agree(Planned plan, String owner, String organisation) {
        var body = new HashMap<String, Object>(Map.of(
                "plan",
                plan.id(),
                "on",
                "2024-03-01",
                "what",
                "See Rowan weekly",
                "owner",
                owner,
                "dueOn",
                "2024-04-02"));
        if (organisation != null) {
            body.put("organisation", organisation);
        }
        return Asking.make(TEAM_MANAGER, "/plan-actions", body);
    }

    private static String agreed(Planned plan, String owner, String organisation) {
        return "/plan-actions/" + agree(plan, owner, organisation).<String>path("id");
    }

    private static io.restassured.response.Response finish(Person by, String action, String noun, String etag) {
        return Asking.take(by, action, noun, Map.of("on", "2024-04-10", "words", "Seen four times"), etag);
    }

    private static io.restassured.response.Response overdue(Planned plan, String day) {
        return Asking.get(SOCIAL_WORKER, "/plan-actions?plan=" + plan.id() + "&overdueOn=" + day);
    }

    private static Map<String, Object> withoutCorrelation(Person by, String address) {
        return Asking.get(by, address).path("findAll { it.key != 'correlationId' }");
    }
}
