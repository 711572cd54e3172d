package candour.gateway.pages.inspections;

import static candour.gateway.pages.inspections.InspectionsStub.COMPLAINT;
import static candour.gateway.pages.inspections.InspectionsStub.CONTACT;
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

/** The forms about complaints, recipients, contacts and timescales send what was typed, and ask for what is missing. */
@QuarkusTest
@TestProfile(InspectionsStub.Profile.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ComplaintFormsTest {

    private static final String ROOT = "/inspections/" + INSPECTION;
    private static final String ONE = ROOT + "/complaints/" + COMPLAINT;
    private static final String PART = "paragraph:" + PARAGRAPH;

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
        person = Visitor.signedInAs("dora", "director");
    }

    @Test
    void a_complaint_is_made_about_the_parts_that_were_ticked() {
        InspectionsStub.answer("POST " + ROOT + "/complaints", 201, "complaint");

        var answer = Sent.form(
                person,
                ROOT + "/complaints/new",
                Map.of("about", "It was not held.", "remedy", "Write it anew.", "parts", PART, "key", "k"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith(ONE);
        assertThat(InspectionsStub.last().body())
                .contains("\"parts\":[\"" + PART + "\"]")
                .doesNotContain("representation");
    }

    @Test
    void a_complaint_without_words_is_asked_for_them() {
        var answer = Sent.form(person, ROOT + "/complaints/new", Map.of("about", ""));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("href=\"#about\">Enter what you complain of")
                .contains("href=\"#remedy\">Enter what would put it right");
    }

    @Test
    void an_upheld_complaint_is_sent_with_what_follows_and_what_may_change() {
        InspectionsStub.answer("POST /complaints/" + COMPLAINT + "/upholding", 200, "complaint");
        var typed = new HashMap<>(Map.of("version", "\"4\"", "reason", "The record bears it out."));
        typed.put("follows", "It is written anew.");
        typed.put("mayChange", PART);

        var answer = Sent.form(person, ONE + "/upholding", typed);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(InspectionsStub.last().ifMatch()).isEqualTo("\"4\"");
        assertThat(InspectionsStub.last().body()).contains("\"mayChange\":[\"" + PART + "\"]");
    }

    @Test
    void a_decision_without_reasons_is_asked_for_them() {
        var answer = Sent.form(person, ONE + "/rejection", Map.of("version", "\"4\"", "reason", ""));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("href=\"#reason\">Enter the reasons");
    }

    @Test
    void the_outcomes_offered_are_those_the_service_permits() {
        var page = person.request()
                .accept("text/html")
                .get(ROOT + "/representations/" + REPRESENTATION + "/determination")
                .asString();

        assertThat(page).contains("value=\"REJECTED\"").doesNotContain("value=\"ACCEPTED_CHANGED\"");
    }

    @Test
    void an_officer_is_named_by_what_they_sign_in_with() {
        InspectionsStub.answer("POST " + ROOT + "/recipients", 201, "recipient");

        var answer = Sent.form(
                person,
                ROOT + "/recipients",
                Map.of("account", " owen@northbridge.example ", "name", "Owen", "key", "k"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(InspectionsStub.last().body())
                .isEqualTo("{\"account\":\"owen@northbridge.example\",\"name\":\"Owen\"}");
    }

    @Test
    void an_answer_to_a_contact_is_recorded_with_its_day() {
        InspectionsStub.answer("POST " + ROOT + "/external-contacts/" + CONTACT + "/answer", 201, "contact");
        var typed = new HashMap<>(Map.of("answer", "Only evidence changes a report.", "key", "k"));
        typed.putAll(Map.of("answeredOn-day", "2", "answeredOn-month", "7", "answeredOn-year", "2026"));

        var answer = Sent.form(person, ROOT + "/contacts/" + CONTACT + "/answer", typed);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(InspectionsStub.last().body()).contains("\"answeredOn\":\"2026-07-02\"");
    }

    @Test
    void a_number_and_a_unit_make_the_amended_term() {
        InspectionsStub.answer("POST /timescales/amendments", 201, "timescales");
        var typed = new HashMap<>(Map.of("timescale", "DRAFT_DUE", "count", "20", "unit", "working day"));
        typed.putAll(Map.of("validFrom-day", "1", "validFrom-month", "10", "validFrom-year", "2026"));
        typed.putAll(Map.of("source", "The handbook", "reason", "It was looked up.", "key", "k"));

        var answer = Sent.form(person, "/timescales/amendments/new?timescale=DRAFT_DUE", typed);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(InspectionsStub.last().body())
                .contains("\"term\":\"20 working days after the event\"", "\"verified\":false");
    }
}
