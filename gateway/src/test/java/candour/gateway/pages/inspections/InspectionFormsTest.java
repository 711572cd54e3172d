package candour.gateway.pages.inspections;

import static candour.gateway.pages.inspections.InspectionsStub.IMPORT;
import static candour.gateway.pages.inspections.InspectionsStub.INSPECTION;
import static candour.gateway.pages.inspections.InspectionsStub.PARAGRAPH;
import static candour.gateway.pages.inspections.InspectionsStub.REPRESENTATION;
import static org.assertj.core.api.Assertions.assertThat;

import candour.gateway.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(InspectionsStub.Profile.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InspectionFormsTest {

    private static final String ROOT = "/inspections/" + INSPECTION;
    private static final String ONE = ROOT + "/representations/" + REPRESENTATION;
    private static final Map<String, String> WORDS = Map.of(
            "part", "paragraph:" + PARAGRAPH,
            "category", "FACT",
            "quoted", "31 children",
            "whatIsWrong", "The figure is wrong.\r\nIt was 25.",
            "version", "\"2\"");

    private static InspectionsStub service;

    private Visitor person;

    @BeforeAll
    static void start_the_service() {
        service = InspectionsStub.started();
    }

    @AfterAll
    static void stop_the_service() {
        service.stop();
    }

    @BeforeEach
    void sign_in() {
        InspectionsStub.forget();
        person = Visitor.signedInAs("ines", "inspector");
    }

    @Test
    void a_step_is_recorded_with_the_version_that_was_read() {
        var answer = Sent.form(person, ROOT + "/steps/final-signing", Map.of("version", "\"4\"", "reason", "Complete"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(InspectionsStub.last().line()).isEqualTo("POST " + ROOT + "/final-signing");
        assertThat(InspectionsStub.last().ifMatch()).isEqualTo("\"4\"");
        assertThat(InspectionsStub.last().body()).isEqualTo("{\"reason\":\"Complete\"}");
    }

    @Test
    void a_step_with_unmet_guards_names_each_with_a_link_to_what_must_be_done() {
        InspectionsStub.answer("POST " + ROOT + "/final-signing", 409, "guard-not-met");

        var answer = Sent.form(person, ROOT + "/steps/final-signing", Map.of("version", "\"4\""));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("<title>Error: Sign the final report")
                .contains("href=\"" + ROOT + "/differences#paragraph-" + PARAGRAPH + "\">Paragraph 13 differs")
                .contains("href=\"" + ONE + "\">REP-2026-0001 was accepted")
                .contains("href=\"" + ROOT + "#deadlines\">The authority may complain");
    }

    @Test
    void a_broken_rule_is_said_at_its_field() {
        InspectionsStub.answer("POST " + ROOT + "/representations", 422, "rule-broken");

        var answer = Sent.form(person, ROOT + "/representations/new?part=paragraph:" + PARAGRAPH, WORDS);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("<title>Error: Make a representation")
                .contains("href=\"#quoted\">These words do not stand")
                .contains("id=\"quoted-error\"");
    }

    @Test
    void line_ends_reach_the_service_as_line_feeds() {
        InspectionsStub.answer("PUT /representations/" + REPRESENTATION, 200, "representation");

        Sent.form(person, ONE + "/edit", WORDS);

        assertThat(InspectionsStub.last().body()).contains("The figure is wrong.\\nIt was 25.");
    }

    @Test
    void saving_in_the_background_gives_the_next_version() {
        InspectionsStub.answer("PUT /representations/" + REPRESENTATION, 200, "representation");
        var form = new HashMap<>(WORDS);
        form.put("csrf", person.formToken(ONE + "/edit"));

        var answer =
                person.request().accept("application/json").formParams(form).post(ONE + "/edit/background");

        assertThat(answer.path("version").toString()).isEqualTo("\"4\"");
    }

    @Test
    void an_inspection_begins_from_what_was_read_and_typed() {
        var typed = new HashMap<String, String>();
        typed.putAll(Map.of("authority", "E06999001", "framework", "SLAC_2009", "kind", "SLAC", "rehearsal", "yes"));
        typed.putAll(Map.of("fieldworkFrom-day", "8", "fieldworkFrom-month", "7", "fieldworkFrom-year", "2013"));
        typed.putAll(Map.of("fieldworkTo-day", "19", "fieldworkTo-month", "7", "fieldworkTo-year", "2013"));

        Sent.form(person, "/inspections/imports/" + IMPORT, typed);

        assertThat(InspectionsStub.last().body())
                .contains("\"fieldworkTo\":\"2013-07-19\"", "\"rehearsal\":true", "\"reportImport\":\"" + IMPORT);
    }

    @Test
    void evidence_goes_out_as_the_kind_its_name_says() {
        InspectionsStub.answer("POST /representations/" + REPRESENTATION + "/evidence", 200, "representation");
        var page = ONE + "/evidence/new";

        person.request()
                .multiPart("csrf", person.formToken(page))
                .multiPart("title", "Caseloads")
                .multiPart("key", "0199a000-0000-4000-8000-000000000001")
                .multiPart("file", "Fälle.csv", "team,count\n".getBytes(), "application/vnd.ms-excel")
                .post(page);

        assertThat(InspectionsStub.last().contentType()).startsWith("text/csv");
        assertThat(InspectionsStub.last().body()).isEqualTo("team,count\n");
    }

    @Test
    void a_form_without_its_token_changes_nothing() {
        person.request().formParams(WORDS).post(ONE + "/edit").then().statusCode(403);

        assertThat(InspectionsStub.received()).isEmpty();
    }
}
