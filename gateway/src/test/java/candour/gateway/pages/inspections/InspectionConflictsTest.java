package candour.gateway.pages.inspections;

import static candour.gateway.pages.inspections.InspectionsStub.INSPECTION;
import static candour.gateway.pages.inspections.InspectionsStub.PARAGRAPH;
import static candour.gateway.pages.inspections.InspectionsStub.REPRESENTATION;
import static org.assertj.core.api.Assertions.assertThat;

import candour.gateway.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
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
class InspectionConflictsTest {

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
    void a_step_on_an_inspection_that_moved_on_shows_what_happened_and_asks_again() {
        InspectionsStub.answer("POST " + ROOT + "/final-signing", 412, "stale");

        var answer = Sent.form(
                person, ROOT + "/steps/final-signing", Map.of("version", "\"3\"", "seen", "2", "reason", "Complete"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("What changed while you were deciding")
                .contains("Issue the draft, by Moses Derate")
                .contains("name=\"version\" value=\"&quot;4&quot;\"")
                .contains(">Complete</textarea>");
    }

    @Test
    void a_representation_somebody_else_saved_shows_both_versions_with_the_words_that_differ() {
        InspectionsStub.answer("PUT /representations/" + REPRESENTATION, 412, "stale");

        var answer = Sent.form(person, ONE + "/edit", WORDS);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("Both versions")
                .contains("[removed: </span>26")
                .contains("[added: </span>25")
                .contains("It was 25.</textarea>")
                .contains("name=\"version\" value=\"&quot;4&quot;\"");
    }

    @Test
    void a_paragraph_is_saved_beside_another_persons_change_to_another_paragraph() {
        InspectionsStub.answer("PUT " + ROOT + "/report/paragraphs/" + PARAGRAPH, 412, "stale");

        Sent.form(
                person,
                ROOT + "/report/paragraphs/" + PARAGRAPH + "/edit",
                Map.of("version", "\"3\"", "base", "cccc3333dddd4444", "text", "New words"));

        assertThat(InspectionsStub.received()).extracting("ifMatch").containsExactly("\"3\"", "\"4\"");
    }

    @Test
    void a_paragraph_somebody_else_changed_shows_both_texts() {
        InspectionsStub.answer("PUT " + ROOT + "/report/paragraphs/" + PARAGRAPH, 412, "stale");

        var answer = Sent.form(
                person,
                ROOT + "/report/paragraphs/" + PARAGRAPH + "/edit",
                Map.of("version", "\"3\"", "base", "another", "text", "Despite energetic leadership"));

        assertThat(answer.asString()).contains("Both versions", "Despite energetic leadership</textarea>");
        assertThat(InspectionsStub.received()).hasSize(1);
    }
}
