package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.People.MODERATOR;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A report taken back after publication leaves why it was, its digest and its proof. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WithdrawalScenariosTest {
    @Test
    void a_withdrawn_report_is_gone_but_why_and_its_digest_stay_and_the_proof_verifies() {
        var told = Corrected.published();
        String hash = told.report(null).path("hash");

        told.because(MODERATOR, "withdrawal", "The report names a child, which we cannot mend by a correction.");

        told.report(null).then().statusCode(410).body("type", is("/problems/withdrawn"));
        told.report(DIRECTOR).then().statusCode(410);
        told.get(null, "/inspections/{id}/change-register").then().statusCode(410);
        told.get(null, "/inspections/{id}/disclosure-pack").then().statusCode(410);
        told.inspection(null).then().statusCode(200).body("state", is("WITHDRAWN"));
        told.get(null, "/inspections/{id}/publications")
                .then()
                .body("withdrawal.reason", containsString("names a child"))
                .body("withdrawal.hash", is(hash))
                .body("withdrawal.at", notNullValue())
                .body("items[0].current", is(false));
        told.get(null, "/inspections/{id}/verification").then().body("verified", is(true));
    }

    @Test
    void a_report_is_not_withdrawn_without_a_reason_nor_by_the_lead_inspector() {
        var told = Corrected.published();

        told.tryStep(MODERATOR, "withdrawal").then().statusCode(422).body("errors[0].pointer", is("/reason"));
        told.tryStep(LEAD, "withdrawal", Map.of("reason", "It is embarrassing."))
                .then()
                .statusCode(403);
    }
}
