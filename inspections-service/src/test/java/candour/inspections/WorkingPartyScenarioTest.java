package candour.inspections;

import static candour.inspections.People.EXECUTIVE;
import static candour.inspections.People.INSPECTOR;
import static candour.inspections.People.LEAD;
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

    private static final String ALL = "/authorities/" + NORTHBRIDGE + "/working-parties";

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

    private static Kept announced() {
        return Kept.make(
                EXECUTIVE,
                ALL,
                Map.of(
                        "name", "Children's social care working party",
                        "purpose", "An immediate re-alignment of social services",
                        "announcedBy", "Cabinet member for children",
                        "announcedOn", "2010-07",
                        "reportsTo", "cabinet",
                        "due", "2010-11"));
    }

    private static Kept constituted() {
        return announced().step(EXECUTIVE, "constitution", constitution());
    }

    private static Map<String, Object> constitution() {
        return Map.of(
                "termsOfReference",
                "To find why front-line capacity falls short, and what closes the gap.",
                "members",
                List.of(
                        seat("Edda Rowntree", "Cabinet member for children", "COUNCILLOR"),
                        seat("Hal Bright", "Head of human resources", "HUMAN_RESOURCES"),
                        seat("Fern Oakes", "Director of finance", "FINANCE")));
    }

    private static Map<String, Object> seat(String name, String office, String expertise) {
        return Map.of("name", name, "office", office, "expertise", expertise);
    }

    private static Kept reported() {
        return constituted().step(OFFICER, "start", Map.of()).step(OFFICER, "report-to-cabinet", Map.of());
    }

    private static Map<String, Object> output(List<String> addresses) {
        return Map.of("title", "Fill vacancies first", "text", "Advertise twelve posts.", "addresses", addresses);
    }

    @Test
    void s24_it_is_constituted_with_terms_of_reference_and_members_by_office() {
        var party = constituted();

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
        var party = constituted();
        clock.standAt(now);

        party.read(null).then().body("due", is("2010-11")).body("overdue", is(overdue));

        promise(party).then().body(mine(party, "state"), is(state)).body(mine(party, "due"), is("2010-11"));
    }

    @Test
    void s24_a_report_in_time_keeps_the_promise_and_a_late_one_keeps_it_late() {
        var inTime = constituted().step(OFFICER, "start", Map.of());
        var late = constituted().step(OFFICER, "start", Map.of());
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
    void s24_an_output_names_the_finding_it_addresses_and_one_without_is_flagged() {
        String finding = Scrutinised.received().report().read(null).path("findings[1].id");
        var party = reported()
                .step(OFFICER, "outputs", output(List.of("scrutiny:" + finding)))
                .step(OFFICER, "outputs", output(List.of()));

        var seen = party.read(null);

        seen.then()
                .body("outputs.addressesNothing", contains(false, true))
                .body("outputs[0].addresses[0].text", is("No figures are kept by team."))
                .body("outputs[0].addresses[0].source", is("Scrutiny report “Who Cares?”, finding 2"));
    }

    @Test
    void s24_an_output_can_address_a_weakness_of_the_register() {
        String weakness = Kept.tryMake(
                        LEAD,
                        "/weaknesses",
                        Map.of(
                                "authority", NORTHBRIDGE,
                                "title", "Front-line practice",
                                "finding", "Serious deficiencies in front-line practice are long-standing.",
                                "source", "Inspection report, paragraph 2",
                                "foundOn", "2010-07"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        var party = reported().step(OFFICER, "outputs", output(List.of("weakness:" + weakness)));

        party.read(null)
                .then()
                .body(
                        "outputs[0].addresses[0].text",
                        is("Serious deficiencies in front-line practice are long-standing."));
    }

    @Test
    void what_an_output_addresses_can_be_said_afterwards_once() {
        String finding = Scrutinised.received().report().read(null).path("findings[0].id");
        var party = reported().step(OFFICER, "outputs", output(List.of()));
        String id = party.read(null).path("outputs[0].id");
        Map<String, Object> named = Map.of("finding", "scrutiny:" + finding);

        party.step(OFFICER, "outputs/" + id + "/addresses", named);

        party.read(null).then().body("outputs.addressesNothing", contains(false));
        party.tryStep(OFFICER, "outputs/" + id + "/addresses", named).then().statusCode(409);
    }

    @Test
    void papers_are_public_once_the_cabinet_has_the_report() {
        var party = constituted().step(OFFICER, "outputs", output(List.of()));
        party.read(null).then().body("outputs", nullValue());
        party.read(INSPECTOR).then().body("outputs", nullValue());
        party.read(SCRUTINY).then().body("outputs.title", contains("Fill vacancies first"));

        party.step(OFFICER, "start", Map.of()).step(OFFICER, "report-to-cabinet", Map.of());

        party.read(null).then().body("outputs.title", contains("Fill vacancies first"));
    }

    @ParameterizedTest(name = "notice on {0}: decision from {1}")
    @CsvSource({"2010-10-11, ", "2012-09-10, 2012-10-09"})
    void a_key_decision_waits_for_its_notice_only_where_that_is_the_law(String notice, String earliest) {
        clock.standAt("2012-10-01T10:00:00");
        var said = Map.<String, Object>of("title", "Close two homes", "text", "Both.", "keyDecisionNoticeOn", notice);

        var party = reported().step(OFFICER, "outputs", said);

        party.read(null).then().body("outputs[0].earliestKeyDecisionOn", is(earliest));
    }

    @Test
    void a_step_out_of_order_or_of_another_role_is_refused() {
        var party = announced();
        party.tryStep(OFFICER, "report-to-cabinet", Map.of()).then().statusCode(409);

        var refused = party.tryStep(SCRUTINY, "constitution", constitution());

        refused.then().statusCode(403);
    }

    private static io.restassured.response.Response promise(Kept party) {
        return as(null).get("/authorities/" + NORTHBRIDGE + "/promises");
    }

    private static String mine(Kept party, String field) {
        return "items.find { it.source.id == '%s' }.%s".formatted(party.id(), field);
    }
}
