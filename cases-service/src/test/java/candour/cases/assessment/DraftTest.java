package candour.cases.assessment;

import static candour.cases.People.OTHER_WORKER;
import static candour.cases.People.SOCIAL_WORKER;
import static candour.cases.People.TEAM_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;

import candour.cases.Asking;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What is typed is kept as it is typed: nothing that was acknowledged is ever lost. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DraftTest {

    @Test
    @DisplayName("A14: two people write in different fields at once and both keep what they wrote")
    void a14_two_people_in_different_fields() {
        var assessed = Assessed.startedOn("2024-02-05");

        assessed.write(SOCIAL_WORKER, "FACTS", 0, "The school rang.").then().statusCode(200);
        assessed.write(TEAM_MANAGER, "JUDGEMENT", 0, "Act today.").then().statusCode(200);

        assessed.read()
                .then()
                .body("texts.field", contains("FACTS", "JUDGEMENT"))
                .body("texts.text", contains("The school rang.", "Act today."))
                .body("texts.by", contains("Sana Wickett", "Tess Holroyd"));
    }

    @Test
    @DisplayName("A14: two people write in the same field: the second is told both texts, and nothing is lost")
    void a14_two_people_in_the_same_field() {
        var assessed = Assessed.startedOn("2024-02-05");
        assessed.write(SOCIAL_WORKER, "FACTS", 0, "The school rang.");

        assessed.write(TEAM_MANAGER, "FACTS", 0, "The police rang.")
                .then()
                .statusCode(412)
                .body("current.conflicts[0].text", is("The school rang."))
                .body("current.conflicts[0].by", is("Sana Wickett"))
                .body("current.conflicts[0].version", is(1))
                .body("current.conflicts[0].yours", is("The police rang."));

        assessed.read().then().body("texts.text", contains("The school rang."));
    }

    @Test
    @DisplayName("A14: a session that dies after its save was acknowledged loses nothing")
    void a14_a_session_that_dies() {
        var assessed = Assessed.startedOn("2024-02-05");
        assessed.write(SOCIAL_WORKER, "FACTS", 0, "The school");
        assessed.write(SOCIAL_WORKER, "FACTS", 1, "The school rang at").then().statusCode(200);

        var elsewhere = Asking.get(TEAM_MANAGER, assessed.address());

        elsewhere.then().body("texts.text", contains("The school rang at"));
    }

    @Test
    void a_save_whose_answer_was_lost_may_be_sent_again() {
        var assessed = Assessed.startedOn("2024-02-05");
        assessed.write(SOCIAL_WORKER, "FACTS", 0, "The school rang.");

        assessed.write(SOCIAL_WORKER, "FACTS", 0, "The school rang.").then().statusCode(200);

        assessed.read().then().body("texts.version", contains(1));
    }

    @Test
    void a_save_of_two_fields_is_kept_whole_or_not_at_all() {
        var assessed = Assessed.startedOn("2024-02-05");
        assessed.write(SOCIAL_WORKER, "FACTS", 0, "The school rang.");
        var both = Map.of(
                "changes",
                List.of(
                        Map.of("field", "FACTS", "read", 0, "text", "The police rang."),
                        Map.of("field", "NEXT", "read", 0, "text", "Visit.")));

        Asking.take(TEAM_MANAGER, assessed.address(), "draft", both).then().statusCode(412);

        assessed.read().then().body("texts.field", contains("FACTS"));
    }

    @Test
    void every_version_of_a_field_stays_readable() {
        var assessed = Assessed.startedOn("2024-02-05");
        assessed.write(SOCIAL_WORKER, "JUDGEMENT", 0, "Rowan is at high risk.");
        assessed.write(TEAM_MANAGER, "JUDGEMENT", 1, "Rowan is at risk.");

        Asking.get(SOCIAL_WORKER, assessed.address() + "/texts/JUDGEMENT")
                .then()
                .body("items.text", contains("Rowan is at high risk.", "Rowan is at risk."))
                .body("items.by", contains("Sana Wickett", "Tess Holroyd"));
        Asking.get(OTHER_WORKER, assessed.address() + "/texts/JUDGEMENT").then().statusCode(404);
    }

    @Test
    void eight_people_who_save_at_once_lose_no_field_that_was_acknowledged() {
        var assessed = Assessed.startedOn("2024-02-05");
        var fields = AssessmentField.values();

        try (var threads = Executors.newFixedThreadPool(fields.length)) {
            var sent = IntStream.range(0, fields.length)
                    .mapToObj(i -> threads.submit(() -> assessed.write(SOCIAL_WORKER, fields[i].name(), 0, "text " + i)
                            .statusCode()))
                    .toList();
            assertThat(sent).extracting(it -> it.get()).containsOnly(200);
        }

        assessed.read()
                .then()
                .body(
                        "texts.text",
                        containsInAnyOrder(IntStream.range(0, fields.length)
                                .mapToObj(i -> "text " + i)
                                .toArray()));
    }

    @Test
    void whoever_submits_has_read_what_was_typed_last() {
        var assessed = Assessed.startedOn("2024-02-05");
        var read = assessed.read().header("ETag");
        assessed.write(TEAM_MANAGER, "JUDGEMENT", 0, "Not safe.");

        var stale = Asking.take(SOCIAL_WORKER, assessed.address(), "submission", Map.of("on", "2024-03-01"), read);

        stale.then().statusCode(412).body("current.texts.text", contains("Not safe."));
    }

    @Test
    void nothing_is_typed_in_what_is_submitted() {
        var assessed = Assessed.startedOn("2024-02-05");
        assessed.submit(Map.of("on", "2024-03-01"));

        assessed.write(SOCIAL_WORKER, "FACTS", 0, "More.")
                .then()
                .statusCode(409)
                .body("type", is("/problems/step-not-allowed"));
    }
}
