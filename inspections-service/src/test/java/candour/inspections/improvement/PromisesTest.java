package candour.inspections.improvement;

import static candour.inspections.People.NORTHBRIDGE;
import static candour.inspections.People.OFFICER;
import static candour.inspections.People.OTHER_DIRECTOR;
import static candour.inspections.Told.as;
import static candour.inspections.improvement.Promised.audit;
import static candour.inspections.improvement.Promised.defined;
import static candour.inspections.improvement.Promised.make;
import static candour.inspections.improvement.Promised.measure;
import static candour.inspections.improvement.Promised.tryObserve;
import static candour.inspections.improvement.Promised.value;
import static candour.inspections.improvement.Promised.weakness;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What is kept of a promise: values with their definition, small numbers for few, nothing for nought. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PromisesTest {

    @Test
    void a_value_of_five_children_is_not_for_everybody() {
        var measure = defined(measure(NORTHBRIDGE, "Few", List.of()));
        var few = value(null, 40);
        few.put("numerator", 2);
        few.put("denominator", 5);
        tryObserve(measure, few).then().statusCode(200).body("latest.denominator", equalTo(5));

        as(null).get("/measures/{id}", measure)
                .then()
                .body("latest.missing", equalTo("CONFIDENTIAL"))
                .body("latest.value", equalTo(null))
                .body("latest.denominator", equalTo(null));
    }

    @Test
    void no_value_is_not_nought() {
        var measure = defined(measure(NORTHBRIDGE, "Suppressed", List.of()));
        var none = value(null, 0);
        none.remove("value");
        none.put("missing", "NOT_AVAILABLE");

        tryObserve(measure, none)
                .then()
                .statusCode(200)
                .body("latest.value", equalTo(null))
                .body("latest.missing", equalTo("NOT_AVAILABLE"))
                .body("met", equalTo(null));
    }

    @Test
    void another_authoritys_director_keeps_no_measure_here() {
        make(OTHER_DIRECTOR, "/measures", measure(NORTHBRIDGE, "Foreign", List.of()))
                .then()
                .statusCode(403);
    }

    @Test
    void what_an_authority_promised_is_listed_for_everybody() {
        var weakness = weakness(NORTHBRIDGE, "Listed");
        var measure = defined(measure(NORTHBRIDGE, "Listed, measured", List.of(weakness)));

        as(null).get("/authorities/{ons}/weaknesses", NORTHBRIDGE).then().body("items.id", hasItem(weakness));
        as(null).get("/authorities/{ons}/measures", NORTHBRIDGE).then().body("items.id", hasItem(measure));
        as(null).get("/authorities/{ons}/practice-audits", NORTHBRIDGE).then().statusCode(200);
    }

    @Test
    void an_audit_with_an_empty_line_is_refused() {
        var audit = audit(NORTHBRIDGE, null, "2010-06");
        audit.put("results", List.of(Map.of("label", "good")));

        make(OFFICER, "/practice-audits", audit)
                .then()
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/results"));
    }
}
