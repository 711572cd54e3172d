package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.NORTHBRIDGE;
import static candour.inspections.Told.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Everything promised, with its date, and what only looking can tell: said to be kept is not kept. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PromiseLedgerTest {

    @Inject
    SettableClock clock;

    @AfterEach
    void runAgain() {
        clock.runAgain();
    }

    @Test
    void an_accepted_recommendation_is_a_promise_and_the_answer_a_duty() {
        clock.standAt("2009-10-20T10:00:00");
        var told = Scrutinised.received().signed();

        var seen = promises();

        seen.body(of(told.report(), "kind"), containsInAnyOrder("DUTY", "PROMISE", "PROMISE"))
                .body(of(told.report(), "state"), containsInAnyOrder("KEPT", "DUE", "DUE"))
                .body(of(told.report(), "due"), contains("2009-12-12", "2010-03", "2010-03"));
    }

    @Test
    void what_is_said_to_be_kept_is_kept_only_when_scrutiny_has_verified_it() {
        clock.standAt("2009-10-20T10:00:00");
        var told = Scrutinised.received().signed();
        var one = told.recommendation(1)
                .step(told.executive(), "start", Map.of("reason", "Begun."))
                .step(told.executive(), "achievement", Map.of("reason", "Done."));
        promises().body(of(told.report(), "state"), containsInAnyOrder("KEPT", "SAID_TO_BE_KEPT", "DUE"));

        one.step(told.chair(), "verification", Map.of("reason", "We have looked."));

        promises().body(of(told.report(), "state"), containsInAnyOrder("KEPT", "KEPT", "DUE"));
    }

    @Test
    void the_duties_after_a_published_inspection_are_in_it() {
        clock.standAt("2010-07-16T10:00:00");
        var told = Finish.published(Inspected.issued().step(DIRECTOR, "nil-return"));
        clock.standAt("2010-08-28T00:00:00");

        var seen = promises();

        seen.body(
                        "items.findAll { it.source.id == '%s' }.due".formatted(told.id()),
                        contains("2010-08-27", "2010-10-25"))
                .body("items.findAll { it.source.id == '%s' }.state".formatted(told.id()), contains("OVERDUE", "DUE"))
                .body("items.find { it.source.id == '%s' }.kind".formatted(told.id()), is("DUTY"));
    }

    private static ValidatableResponse promises() {
        return as(null).get("/authorities/" + NORTHBRIDGE + "/promises").then().statusCode(200);
    }

    private static String of(Kept source, String field) {
        return "items.findAll { it.source.id == '%s' }.%s".formatted(source.id(), field);
    }
}
