package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.People.MODERATOR;
import static candour.inspections.Told.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import candour.conventions.trial.Person;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Scenario 25, its end: a draft may be erased under a schedule, and never be said not to have been. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TombstoneTest {

    private static final String PASSING = "A wording that stood for an hour and that nobody outside was sent.";

    @Inject
    DataSource source;

    @Test
    void s25_an_erased_draft_leaves_a_tombstone_that_says_who_when_and_under_which_schedule() {
        var told = published();

        purge(told, MODERATOR, passing(told)).then().statusCode(200);

        told.get(null, "/inspections/{id}/report/revisions")
                .then()
                .statusCode(200)
                .body("items.findAll { it.tombstone }.tombstone.office", is(java.util.List.of("moderator")))
                .body(
                        "items.find { it.tombstone }.tombstone.schedule",
                        is("Inspections 7.2: drafts, after publication"))
                .body("items.find { it.tombstone }.hash", notNullValue());
    }

    @Test
    void s25_the_words_are_gone_and_the_published_report_is_proved_as_before() throws SQLException {
        var told = published();

        purge(told, MODERATOR, passing(told)).then().statusCode(200);

        assertThat(kept(PASSING)).isZero();
        told.get(null, "/inspections/{id}/verification").then().body("verified", is(true));
    }

    @Test
    void what_was_issued_or_published_is_never_erased() {
        var told = published();
        int issued = told.get(LEAD, "/inspections/{id}/report/revisions")
                .path("items.find { it.purpose == 'ISSUED' }.number");

        var refused = purge(told, MODERATOR, issued);

        refused.then().statusCode(422);
    }

    @Test
    void words_that_were_published_are_not_erased_even_for_the_application_itself() throws SQLException {
        var told = published();
        purge(told, MODERATOR, passing(told)).then().statusCode(200);

        var erased = erase(told, told.sha256(null, "2"));

        assertThat(erased).isZero();
    }

    @Test
    void a_draft_is_kept_until_its_report_is_published() {
        var refused = purge(Inspected.issued(), MODERATOR, 1);

        refused.then().statusCode(409);
    }

    @Test
    void nobody_but_a_moderator_erases_a_draft() {
        var refused = purge(published(), LEAD, 1);

        refused.then().statusCode(403);
    }

    @Test
    void the_chain_of_revisions_is_not_there_for_the_authority_before_publication() {
        var told = Inspected.issued();

        told.get(DIRECTOR, "/inspections/{id}/report/revisions").then().statusCode(404);
    }

    /** With one wording that only a working draft ever held. */
    private static Told published() {
        var told = Inspected.drafted();
        var standing = Inspected.PARAGRAPHS.get(2);
        told.edit(LEAD, "3", PASSING + " " + told.id()).edit(LEAD, "3", standing);
        told.step(LEAD, "moderation-request").step(MODERATOR, "draft-issue").step(DIRECTOR, "nil-return");
        return Finish.published(told);
    }

    private static int passing(Told told) {
        int issued = told.get(LEAD, "/inspections/{id}/report/revisions")
                .path("items.find { it.purpose == 'ISSUED' }.number");
        return issued - 2;
    }

    private static Response purge(Told told, Person person, int number) {
        return as(person)
                .contentType("application/json")
                .body(Map.of(
                        "schedule", "Inspections 7.2: drafts, after publication", "reason", "The schedule says so."))
                .when()
                .post("/inspections/{id}/report/revisions/{number}/purge", told.id(), number);
    }

    private int erase(Told told, String sha256) throws SQLException {
        try (var connection = source.getConnection();
                var erasure = connection.prepareStatement("select erase_wording(?, ?)")) {
            erasure.setObject(1, java.util.UUID.fromString(told.id()));
            erasure.setString(2, sha256);
            try (var row = erasure.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private long kept(String beginning) throws SQLException {
        try (var connection = source.getConnection();
                var count = connection.prepareStatement(
                        "select count(*) from wording where text like ? and purged_at is null"
                                + " and inspection_id in (select inspection_id from purge)")) {
            count.setString(1, beginning + "%");
            try (var row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
