package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.People.MODERATOR;
import static candour.inspections.People.NORTHBRIDGE;
import static candour.inspections.People.SCRUTINY;
import static candour.inspections.Told.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import candour.conventions.trial.Person;
import candour.conventions.trial.Suite;
import candour.ledger.Ledger;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Somebody's deadlines in their own calendar: by a secret that is kept nowhere, for as long as they want and are known. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CalendarFeedTest {

    @Inject
    SettableClock clock;

    @Inject
    EntityManager entities;

    @Inject
    Ledger ledger;

    @AfterEach
    void runAgain() {
        clock.runAgain();
    }

    @Test
    void a_director_reads_the_deadlines_of_their_authority_and_nothing_of_the_draft() {
        clock.standAt("2024-06-10T09:00:00");
        var told = Inspected.issued();
        var secret = made(DIRECTOR);

        read(secret)
                .statusCode(200)
                .contentType(containsString("text/calendar"))
                .body(containsString(told.id() + "-comments-due@localhost"))
                .body(containsString("DTSTART;VALUE=DATE:20240617"))
                .body(not(containsString("draft-due")))
                .body(not(containsString("Ashdown")))
                .body(not(containsString("deficiencies")));
    }

    @Test
    void a_lead_inspector_reads_those_of_the_inspectorate_in_their_own_inspections() {
        clock.standAt("2024-06-10T09:00:00");
        var told = Inspected.issued().step(DIRECTOR, "nil-return");
        var another = Person.of("lou", "Lou Penrose", "lead-inspector");

        read(made(LEAD))
                .body(containsString(told.id() + "-determinations-due@"))
                .body(not(containsString("comments-due")));
        read(made(MODERATOR)).body(containsString(told.id() + "-determinations-due@"));
        read(made(another)).statusCode(200).body(not(containsString(told.id())));
    }

    @Test
    void a_new_address_ends_the_old_one_and_an_ended_one_is_as_one_that_never_was() {
        var old = made(DIRECTOR);
        var current = made(DIRECTOR);

        var ended = read(old).statusCode(404).extract().asString();

        assertThat(withoutCorrelation(ended))
                .isEqualTo(withoutCorrelation(
                        read("never-was").statusCode(404).extract().asString()));
        read(current).statusCode(200);
        end(DIRECTOR).then().statusCode(204);
        read(current).statusCode(404);
        as(DIRECTOR).get("/calendar-feed").then().body("inUse", is(false)).body("madeAt", nullValue());
    }

    @Test
    void only_the_digest_of_a_secret_is_kept_and_each_read_is_on_record() {
        var secret = made(DIRECTOR);

        read(secret).statusCode(200);

        var row = (Object[]) entities.createNativeQuery(
                        "select cast(id as text), cast(f as text) from calendar_feed f where ended_at is null and subject = :me")
                .setParameter("me", DIRECTOR.subject())
                .getSingleResult();
        assertThat(row[1].toString()).doesNotContain(secret);
        assertThat(ledger.history("calendar-feed", row[0].toString()))
                .extracting(entry -> entry.kind())
                .containsExactly("calendar.feed-made", "calendar.read");
    }

    @Test
    void a_change_of_roles_applies_from_the_moment_the_person_is_here_again() {
        clock.standAt("2024-06-10T09:00:00");
        var told = Inspected.issued();
        var officer = Person.of("otto", "Otto Lane", "officer").at(NORTHBRIDGE);
        var secret = made(officer);
        read(secret).body(containsString(told.id()));

        as(Person.of("otto", "Otto Lane", "scrutiny-member").at(NORTHBRIDGE))
                .put("/calendar-feed/owner")
                .then()
                .statusCode(204);

        read(secret).statusCode(200).body(not(containsString(told.id())));
    }

    @Test
    void a_feed_stops_when_its_owner_was_not_here_for_sixty_days() {
        clock.standAt("2024-06-10T09:00:00");
        var secret = made(DIRECTOR);
        clock.standAt("2024-08-08T09:00:00");
        read(secret).statusCode(200);

        clock.standAt("2024-08-09T09:00:00");

        read(secret).statusCode(404);
    }

    @Test
    void a_repeat_of_the_request_makes_no_second_feed_and_does_not_show_the_secret_again() {
        var key = UUID.randomUUID();
        String secret = make(DIRECTOR, key).then().statusCode(201).extract().path("secret");

        make(DIRECTOR, key).then().statusCode(201).body("secret", nullValue());

        read(secret).statusCode(200);
    }

    @Test
    void whoever_has_no_deadlines_makes_no_feed_and_ending_needs_the_version_that_was_read() {
        make(SCRUTINY, UUID.randomUUID()).then().statusCode(403);
        as(SCRUTINY).delete("/calendar-feed").then().statusCode(404);
        made(DIRECTOR);
        as(DIRECTOR).delete("/calendar-feed").then().statusCode(428);
        as(DIRECTOR).header("If-Match", "\"7\"").delete("/calendar-feed").then().statusCode(412);
        as(null).get("/calendar-feed").then().statusCode(401);
    }

    private static String made(Person person) {
        return make(person, UUID.randomUUID()).then().statusCode(201).extract().path("secret");
    }

    private static Response make(Person person, UUID key) {
        return as(person).header("Idempotency-Key", key).post("/calendar-feed");
    }

    private static Response end(Person person) {
        var etag = as(person).get("/calendar-feed").header("ETag");
        return as(person).header("If-Match", etag).delete("/calendar-feed");
    }

    private static ValidatableResponse read(String secret) {
        return as(null).header("Calendar-Secret", secret).get("/calendar").then();
    }

    private static String withoutCorrelation(String problem) {
        return problem.replaceAll("\"correlationId\":\"[^\"]*\"", "");
    }
}
