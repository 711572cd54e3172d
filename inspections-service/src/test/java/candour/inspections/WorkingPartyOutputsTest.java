package candour.inspections;

import static candour.inspections.People.LEAD;
import static candour.inspections.People.NORTHBRIDGE;
import static candour.inspections.People.OFFICER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

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

/** Scenario 24: what a working party brings out is tied to what it is to put right, and a key decision waits for its notice. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkingPartyOutputsTest {
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
    void s24_an_output_names_the_finding_it_addresses_and_one_without_is_flagged() {
        String finding = Scrutinised.received().report().read(null).path("findings[1].id");
        var party = Convened.reported()
                .step(OFFICER, "outputs", Convened.output(List.of("scrutiny:" + finding)))
                .step(OFFICER, "outputs", Convened.output(List.of()));

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

        var party = Convened.reported().step(OFFICER, "outputs", Convened.output(List.of("weakness:" + weakness)));

        party.read(null)
                .then()
                .body(
                        "outputs[0].addresses[0].text",
                        is("Serious deficiencies in front-line practice are long-standing."));
    }

    @Test
    void what_an_output_addresses_can_be_said_afterwards_once() {
        String finding = Scrutinised.received().report().read(null).path("findings[0].id");
        var party = Convened.reported().step(OFFICER, "outputs", Convened.output(List.of()));
        String id = party.read(null).path("outputs[0].id");
        Map<String, Object> named = Map.of("finding", "scrutiny:" + finding);

        party.step(OFFICER, "outputs/" + id + "/addresses", named);

        party.read(null).then().body("outputs.addressesNothing", contains(false));
        party.tryStep(OFFICER, "outputs/" + id + "/addresses", named).then().statusCode(409);
    }

    @ParameterizedTest(name = "notice on {0}: decision from {1}")
    @CsvSource({"2010-10-11, ", "2012-09-10, 2012-10-09"})
    void a_key_decision_waits_for_its_notice_only_where_that_is_the_law(String notice, String earliest) {
        clock.standAt("2012-10-01T10:00:00");
        var said = Map.<String, Object>of("title", "Close two homes", "text", "Both.", "keyDecisionNoticeOn", notice);

        var party = Convened.reported().step(OFFICER, "outputs", said);

        party.read(null).then().body("outputs[0].earliestKeyDecisionOn", is(earliest));
    }
}
