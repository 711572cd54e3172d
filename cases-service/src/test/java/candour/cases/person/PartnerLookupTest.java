package candour.cases.person;

import static candour.cases.People.PARTNER;
import static candour.cases.People.SCHOOL;
import static candour.cases.People.SOCIAL_WORKER;
import static candour.cases.People.TEAM_MANAGER;
import static candour.cases.person.Known.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import candour.conventions.trial.Person;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A partner agency learns whether a child is known, and nothing else. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PartnerLookupTest {

    @Test
    void a_child_is_found_under_a_name_it_had_and_nothing_of_it_is_told() {
        var child = register("Linnet");
        child.step(
                SOCIAL_WORKER,
                "names",
                Map.of("givenName", "Linnet", "familyName", "Ashgrove", "kind", "LEGAL", "from", "2024-06-03"));

        var answer = look(SCHOOL, "linnet", "2018-04-01");

        answer.then().statusCode(200).body("known", is(true));
        assertThat(answer.asString()).doesNotContain(child.id(), "Tidewell", "Ashgrove", "2018");
    }

    @Test
    void another_day_of_birth_is_not_known() {
        register("Merle");

        look(SCHOOL, "Merle", "2018-04-02").then().statusCode(200).body("known", is(false));
    }

    @Test
    void a_sealed_record_is_not_known() {
        register("Finch").step(TEAM_MANAGER, "sealing", Map.of("reason", "Adoption"));

        look(SCHOOL, "Finch", "2018-04-01").then().statusCode(200).body("known", is(false));
    }

    @Test
    void a_worker_and_a_machine_of_no_agency_may_not_look() {
        look(SOCIAL_WORKER, "Merle", "2018-04-01").then().statusCode(403);
        look(PARTNER, "Merle", "2018-04-01").then().statusCode(403);
    }

    private static Known register(String givenName) {
        var body = Map.of("givenName", givenName, "familyName", "Tidewell", "bornOn", "2018-04-01");
        return new Known(Known.register(SOCIAL_WORKER, UUID.randomUUID(), body).path("id"));
    }

    private static Response look(Person person, String givenName, String bornOn) {
        return as(person)
                .header("Acting-User", "m.penhale@harbour.example")
                .contentType("application/json")
                .body(Map.of(
                        "givenName", givenName, "familyName", "Tidewell", "bornOn", bornOn, "reason", "Not at school"))
                .when()
                .post("/partner/lookups");
    }
}
