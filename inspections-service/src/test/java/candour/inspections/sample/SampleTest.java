package candour.inspections.sample;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.INSPECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.People.OTHER_DIRECTOR;
import static candour.inspections.People.PARTNER;
import static candour.inspections.People.SCRUTINY;
import static candour.inspections.sample.Sampled.YOUNG;
import static candour.inspections.sample.Sampled.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import candour.conventions.trial.Suite;
import candour.inspections.SettableClock;
import candour.inspections.report.Sha256;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Samples that anybody can draw again, of cases that nobody can be known by. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SampleTest {

    @Inject
    SettableClock clock;

    @BeforeEach
    void it_is_the_third_day_of_fieldwork() {
        clock.standAt("2010-06-09T10:00");
    }

    @AfterEach
    void time_goes_on() {
        clock.runAgain();
    }

    @Test
    void the_cases_drawn_are_those_of_the_published_test_vector() {
        var sample = Sampled.drawn();

        sample.read(LEAD)
                .then()
                .body("cases.caseRef", contains(YOUNG.get(0), YOUNG.get(2), "c2d6a7f1-88b3-4e5d-b0c1-6f7a8b9c0d1e"))
                .body("frameSha256", equalTo("f2b9aaa68e732140b95d7acb4af6b539e061e453ecc919e2d5e3fea6ccaf266e"))
                .body("rows", is(6));
    }

    @Test
    void the_frame_can_be_had_byte_for_byte() {
        var sample = Sampled.drawn();

        var frame = sample.get(DIRECTOR, "frame");

        assertThat(Sha256.of(frame.asString())).isEqualTo(sample.read(LEAD).path("frameSha256"));
    }

    @Test
    void drawing_again_takes_the_same_cases() {
        var again = Sampled.drawn().post(DIRECTOR, "redraw", Map.of());

        again.then()
                .body("frameMatches", is(true))
                .body("drawMatches", is(true))
                .body("differences", empty());
    }

    @Test
    void drawing_again_from_another_list_tells_the_difference() {
        var other = List.of(
                row(YOUNG.get(0), "0-9"),
                row(YOUNG.get(1), "0-9"),
                row("c2d6a7f1-88b3-4e5d-b0c1-6f7a8b9c0d1e", "10-17"));

        var again = Sampled.drawn().post(LEAD, "redraw", Map.of("frame", other));

        again.then()
                .body("frameMatches", is(false))
                .body("drawMatches", is(false))
                .body("differences", contains(YOUNG.get(1), YOUNG.get(2)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "0199a000-0000-7000-8000-000000000000",
                "Ella Marsh",
                "2009-04-01",
                "NB1 4QT",
                "3F0C9A52-6D3E-4F0B-9A1D-5B7F2C1E8D44"
            })
    void what_could_tell_who_a_child_is_is_no_case_reference(String ref) {
        var asked = Sampled.asked(List.of(row(ref, "0-9")), List.of(Sampled.size("0-9", 1)));

        var refused = Sampled.onSite().make(LEAD, "samples", asked);

        refused.then().statusCode(422);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"born 12/03/2004", "born 12 March 2004", "b. 3rd Sept 09", "NB1 4QT", "943 476 5919", "case 4021337"})
    void nor_is_it_told_by_a_stratum_or_a_reason(String words) {
        var refused = Sampled.drawn().post(LEAD, "replacements", Map.of("caseRef", YOUNG.getFirst(), "reason", words));

        refused.then().statusCode(422).body("errors.pointer", contains("/reason"));
    }

    @Test
    void more_than_there_are_cannot_be_drawn() {
        var asked = Sampled.asked(List.of(row(YOUNG.getFirst(), "0-9")), List.of(Sampled.size("0-9", 2)));

        var refused = Sampled.onSite().make(LEAD, "samples", asked);

        refused.then().statusCode(422).body("errors.pointer", contains("/sizes"));
    }

    @Test
    void an_excluded_case_is_never_drawn_and_the_reason_stays() {
        var asked = Sampled.asked();
        asked.put("exclusions", List.of(Map.of("caseRef", YOUNG.getFirst(), "reason", "A court forbids it")));

        var sample = Sampled.drawn(Sampled.onSite(), asked);

        sample.read(LEAD)
                .then()
                .body("cases.caseRef[0]", equalTo(YOUNG.get(2)))
                .body("exclusions.reason", contains("A court forbids it"));
    }

    @Test
    void a_replaced_case_gives_way_to_the_next_and_keeps_its_reason() {
        var sample = Sampled.drawn();

        var replaced = sample.post(
                LEAD, "replacements", Map.of("caseRef", YOUNG.getFirst(), "reason", "The family moved away"));

        replaced.then()
                .statusCode(200)
                .body("cases.caseRef", contains(YOUNG.get(2), "c2d6a7f1-88b3-4e5d-b0c1-6f7a8b9c0d1e", YOUNG.get(1)))
                .body("cases[2].standsFor", equalTo(YOUNG.getFirst()))
                .body("replaced.reason", contains("The family moved away"));
        sample.post(LEAD, "redraw", Map.of()).then().body("drawMatches", is(true));
    }

    @Test
    void only_the_inspectorate_and_the_inspected_body_learn_of_a_sample() {
        var sample = Sampled.drawn();

        var answers = Stream.of(OTHER_DIRECTOR, SCRUTINY, PARTNER, null)
                .flatMap(person -> Stream.of(
                        sample.read(person),
                        sample.get(person, "frame"),
                        sample.get(person, "grants"),
                        sample.told().get(person, "/inspections/{id}/samples")));

        assertThat(answers).allSatisfy(answer -> answer.then().statusCode(404));
        sample.read(DIRECTOR).then().statusCode(200).body("drawnBy", equalTo("lead inspector"));
        sample.get(DIRECTOR, "audits").then().statusCode(404);
        sample.get(DIRECTOR, "grants").then().statusCode(404);
    }

    @Test
    void an_inspector_draws_no_sample() {
        Sampled.onSite().make(INSPECTOR, "samples", Sampled.asked()).then().statusCode(403);
    }

    @Test
    void outside_the_inspectorate_no_results_are_told() {
        var sample = Sampled.drawn().readBy(INSPECTOR);
        sample.audited(YOUNG.getFirst());

        sample.read(DIRECTOR).then().body("results", empty()).body("cases[0].audits", nullValue());
    }
}
