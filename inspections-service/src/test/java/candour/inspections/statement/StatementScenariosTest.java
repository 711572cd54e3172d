package candour.inspections.statement;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.INSPECTOR;
import static candour.inspections.People.OFFICER;
import static candour.inspections.People.OTHER_DIRECTOR;
import static candour.inspections.statement.Released.check;
import static candour.inspections.statement.Released.issued;
import static candour.inspections.statement.Released.published;
import static candour.inspections.statement.Released.read;
import static candour.inspections.statement.Released.register;
import static candour.inspections.statement.Released.release;
import static candour.inspections.statement.Released.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Scenarios 14 to 16 of the inspections paper: what a press office may say, and what stays on record of it. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StatementScenariosTest {

    @Test
    void four_words_of_praise_out_of_a_paragraph_that_says_the_opposite_need_their_context() {
        var found = check(null, published(), Released.RELEASE);

        found.then()
                .statusCode(200)
                .body("quotations", hasSize(1))
                .body("quotations[0].verdict", equalTo("CONTEXT_REQUIRED"))
                .body("quotations[0].fair", equalTo(false))
                .body("quotations[0].words", equalTo("energetic and visible leadership"))
                .body("quotations[0].locations[0].text", equalTo(Released.PARAGRAPH))
                .body("quotations[0].locations[0].span.start", equalTo(8))
                .body("quotations[0].locations[0].span.end", equalTo(40))
                .body("quotations[0].locations[0].wordsQuoted", equalTo(4))
                .body("quotations[0].locations[0].wordsInPassage", equalTo(81))
                .body("quotations[0].locations[0].selector.passageSha256", equalTo(Released.SHA_256));
        assertThat(Released.reasons(found)).anyMatch(words -> words.contains("Despite"));
    }

    @Test
    void words_that_are_not_in_the_report_are_no_quotation_however_close_they_come() {
        var found = check(null, published(), "Inspectors praised our “energetic, visible leadership”.");

        found.then()
                .statusCode(200)
                .body("quotations", hasSize(1))
                .body("quotations[0].verdict", equalTo("NOT_A_QUOTATION"))
                .body("quotations[0].locations", hasSize(0));
    }

    @Test
    void a_release_without_the_central_finding_is_issued_and_the_omission_stays_on_record() {
        var id = issued(published());

        read(null, id)
                .then()
                .statusCode(200)
                .body("state", equalTo("ISSUED"))
                .body("checks", hasSize(1))
                .body("checks[0].result.coverage.central.present", equalTo(false))
                .body("checks[0].result.coverage.judgements.mentioned", not(hasItem(true)))
                .body("checks[0].result.quotations[0].verdict", equalTo("CONTEXT_REQUIRED"));
    }

    @Test
    void a_later_correction_adds_words_and_takes_none_away() {
        var id = issued(published());

        var corrected = "Inspectors judged safeguarding services inadequate. " + Released.RELEASE;
        step(OFFICER, id, "correction", Map.of("text", corrected, "why", "The overall judgement was left out."))
                .then()
                .statusCode(200);

        read(null, id)
                .then()
                .body("state", equalTo("CORRECTED"))
                .body("wordings.text", equalTo(java.util.List.of(Released.RELEASE, corrected)))
                .body("wordings[1].why", equalTo("The overall judgement was left out."))
                .body("checks.result.coverage.central.present[0]", equalTo(false))
                .body("checks.wording", equalTo(java.util.List.of(0, 1)));
    }

    @Test
    void the_pack_of_a_report_holds_what_was_said_about_it_and_verifies() {
        var report = published();
        issued(report);

        candour.inspections.Told.as(null)
                .get("/inspections/{id}/verification", report)
                .then()
                .statusCode(200)
                .body("verified", equalTo(true))
                .body("checked", hasItem(org.hamcrest.Matchers.containsString("press office said in statement")));
    }

    @Test
    void a_draft_of_a_statement_is_its_own_authoritys() {
        String id = register(OFFICER, release(published())).path("id");

        read(DIRECTOR, id).then().statusCode(200).body("state", equalTo("DRAFT"));
        read(OTHER_DIRECTOR, id).then().statusCode(404);
        read(INSPECTOR, id).then().statusCode(404);
        read(null, id).then().statusCode(404);
    }

    @Test
    void an_unpublished_report_cannot_be_told_from_one_that_is_not_there() {
        var unpublished = check(null, Released.drafted().id(), Released.RELEASE);
        var missing = check(null, UUID.randomUUID().toString(), Released.RELEASE);

        assertThat(unpublished.statusCode()).isEqualTo(404);
        assertThat(unpublished.jsonPath().<Map<String, Object>>get())
                .usingRecursiveComparison()
                .ignoringFields("correlationId")
                .isEqualTo(missing.jsonPath().<Map<String, Object>>get());
    }

    @Test
    void what_somebody_else_has_issued_is_registered_with_its_check_at_once() {
        var said = release(published());
        said.put("issuedOn", "2026-01-05");

        register(INSPECTOR, said)
                .then()
                .statusCode(201)
                .body("state", equalTo("ISSUED"))
                .body("ofTheAuthority", equalTo(false))
                .body("checks", hasSize(1));
    }

    @Test
    void only_the_authority_itself_keeps_drafts() {
        register(INSPECTOR, release(published()))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/issuedOn"));
    }

    @Test
    void a_statement_that_was_not_checked_is_not_issued() {
        String id = register(OFFICER, release(published())).path("id");

        step(OFFICER, id, "issue", Map.of("on", "2026-01-05")).then().statusCode(409);

        read(OFFICER, id).then().body("state", equalTo("DRAFT"));
    }

    @Test
    void a_repeat_with_the_same_key_registers_once() {
        var said = release(published());
        var key = UUID.randomUUID();

        var ids = java.util.stream.Stream.of(1, 2)
                .map(time -> candour.inspections.Told.as(OFFICER)
                        .header("Idempotency-Key", key)
                        .contentType("application/json")
                        .body(said)
                        .post("/statements")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .distinct()
                .toList();

        assertThat(ids).hasSize(1);
    }

    @Test
    void more_than_twenty_thousand_characters_are_refused_in_plain_words() {
        check(null, published(), "word ".repeat(4_001))
                .then()
                .statusCode(422)
                .body("errors[0].message", equalTo("The statement must be 20,000 characters or fewer"));
    }
}
