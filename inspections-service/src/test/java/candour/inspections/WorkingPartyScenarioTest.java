package candour.inspections;

import static candour.inspections.People.INSPECTOR;
import static candour.inspections.People.NORTHBRIDGE;
import static candour.inspections.People.OFFICER;
import static candour.inspections.People.SCRUTINY;
import static candour.inspections.Told.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenario 24: a working party that will report "in November", and the ledger that does not forget it. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkingPartyScenarioTest {
    @Inject
    SettableClock clock;

    @BeforeEach
    void in_july_2010() {
        clock.standAt("2010-07-20T10:00:00");
    }

    @AfterEach
    void runAgain() {
        clock.runAgain();
    }

    @Test
    void s24_it_is_constituted_with_terms_of_reference_and_members_by_office() {
        var party = Convened.constituted();

        party.read(null)
                .then()
                .body("state", is("CONSTITUTED"))
                .body("members.expertise", contains("COUNCILLOR", "HUMAN_RESOURCES", "FINANCE"))
                .body(
                        "members.office",
                        contains("Cabinet member for children", "Head of human resources", "Director of finance"))
                .body("members.name", everyItem(nullValue()));
        party.read(SCRUTINY).then().body("members[1].name", is("Hal Bright"));
    }

    @ParameterizedTest(name = "at {0} overdue is {1}: {2}")
    @CsvSource({
        "2010-10-31T12:00:00, false, DUE",
        "2010-11-30T23:59:59, false, DUE",
        "2010-12-01T00:00:00, true, OVERDUE"
    })
    void s24_due_within_the_month_and_overdue_on_the_first_day_after_it(String now, boolean overdue, String state) {
        var party = Convened.constituted();
        clock.standAt(now);

        party.read(null).then().body("due", is("2010-11")).body("overdue", is(overdue));

        promise(party).then().body(mine(party, "state"), is(state)).body(mine(party, "due"), is("2010-11"));
    }

    @Test
    void s24_a_report_in_time_keeps_the_promise_and_a_late_one_keeps_it_late() {
        var inTime = Convened.constituted().step(OFFICER, "start", Map.of());
        var late = Convened.constituted().step(OFFICER, "start", Map.of());
        clock.standAt("2010-11-30T10:00:00");
        inTime.step(OFFICER, "report-to-cabinet", Map.of());
        clock.standAt("2010-12-06T10:00:00");

        late.step(OFFICER, "report-to-cabinet", Map.of());

        promise(late)
                .then()
                .body(mine(inTime, "state"), is("KEPT"))
                .body(mine(late, "state"), is("KEPT_LATE"))
                .body(mine(late, "doneOn"), is("2010-12-06"));
    }

    @Test
    void papers_are_public_once_the_cabinet_has_the_report() {
        var party = Convened.constituted().step(OFFICER, "outputs", Convened.output(List.of()));
        party.read(null).then().body("outputs", nullValue());
        party.read(INSPECTOR).then().body("outputs", nullValue());
        party.read(SCRUTINY).then().body("outputs.title", contains("Fill vacancies first"));

        party.step(OFFICER, "start", Map.of()).step(OFFICER, "report-to-cabinet", Map.of());

        party.read(null).then().body("outputs.title", contains("Fill vacancies first"));
    }

    @Test
    void a_step_out_of_order_or_of_another_role_is_refused() {
        var party = Convened.announced();
        party.tryStep(OFFICER, "report-to-cabinet", Map.of()).then().statusCode(409);

        var refused = party.tryStep(SCRUTINY, "constitution", Convened.constitution());

        refused.then().statusCode(403);
    }

    private static io.restassured.response.Response promise(Kept party) {
        return as(null).get("/authorities/" + NORTHBRIDGE + "/promises");
    }

    private static String mine(Kept party, String field) {
        return "items.find { it.source.id == '%s' }.%s".formatted(party.id(), field);
    }
}
