package candour.cases.referral;

import static candour.cases.People.OTHER_SCHOOL;
import static candour.cases.People.PARTNER;
import static candour.cases.People.SCHOOL;
import static candour.cases.People.SOCIAL_WORKER;
import static candour.cases.People.TEAM_MANAGER;
import static candour.cases.person.Known.as;
import static candour.cases.referral.Referred.TOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import candour.cases.SettableClock;
import candour.cases.person.Known;
import candour.conventions.trial.Person;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A partner agency refers, reads what became of it and challenges it; it sees nothing else. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PartnerReferralTest {

    @Inject
    SettableClock clock;

    @AfterEach
    void runAgain() {
        clock.runAgain();
    }

    @Test
    @DisplayName(
            "A01 a school refers on Friday at 23:10 before a bank holiday: due on Tuesday, acknowledged when decided")
    void a01() {
        clock.standAt("2024-05-03T23:10");
        var answer = refer(SCHOOL, PartnerExamples.REFERRAL);
        answer.then()
                .statusCode(201)
                .body("reference", matchesPattern("REF-2024-\\d{4,}"))
                .body("progress", is("RECEIVED"))
                .body("acknowledgements", empty());
        var referral = new Referred(answer.path("id"));
        var child = Known.child();
        referral.step(SOCIAL_WORKER, "match", Map.of("matches", List.of(Map.of("subject", 1, "child", child.id()))));
        as(SOCIAL_WORKER)
                .get("/children/{id}/timescales", child.id())
                .then()
                .body("items[0].number", is("C01"))
                .body("items[0].startedOn", is("2024-05-03"))
                .body("items[0].dueOn", is("2024-05-07"));
        clock.standAt("2024-05-07T16:00");

        referral.step(SOCIAL_WORKER, "assessment", Map.of("reason", "Injury not explained"));

        read(SCHOOL, referral.id())
                .then()
                .body("progress", is("DECIDED"))
                .body("acknowledgements[0].decision", is("assessment"))
                .body("acknowledgements[0].decider", is("Sana Wickett"))
                .body("acknowledgements[0].toldOn", is("2024-05-07"));
        as(SOCIAL_WORKER).get("/children/{id}/timescales", child.id()).then().body("items[0].standing", is("MET"));
    }

    @Test
    void the_agency_is_the_one_the_token_names_whatever_the_body_says() {
        var body = Referred.with(Referred.bodyOfUnknown("Tidewell"), "referrer", Map.of("agency", "Somebody else"));

        var referral = new Referred(refer(SCHOOL, body).path("id"));

        referral.read(SOCIAL_WORKER)
                .then()
                .body("referrer.agency", is("Harbour Primary School"))
                .body("byPartner", is(true));
    }

    @Test
    void another_agency_sees_nothing_of_it() {
        String id = refer(SCHOOL, PartnerExamples.REFERRAL).path("id");

        read(OTHER_SCHOOL, id).then().statusCode(404);
        acting(OTHER_SCHOOL).get("/partner/referrals").then().body("items.id", not(hasItem(id)));
        acting(SCHOOL).get("/partner/referrals").then().statusCode(200).body("items.id", hasItem(id));
    }

    @Test
    void a_machine_names_the_user_it_acts_for_and_an_agency_or_is_refused() {
        as(SCHOOL).get("/partner/referrals").then().statusCode(400);
        refer(PARTNER, PartnerExamples.REFERRAL).then().statusCode(403);
    }

    @Test
    void a_referral_sent_twice_is_received_once() {
        var key = UUID.randomUUID();
        String first = refer(SCHOOL, key, PartnerExamples.REFERRAL).path("id");

        refer(SCHOOL, key, PartnerExamples.REFERRAL).then().statusCode(201).body("id", is(first));
    }

    @Test
    void a_partner_names_no_records_and_enters_nothing_late() {
        refer(SCHOOL, Referred.body(Known.child())).then().statusCode(422);
        refer(SCHOOL, Referred.with(Referred.bodyOfUnknown("Tidewell"), "receivedAt", "2024-05-03T22:10:00Z"))
                .then()
                .statusCode(422);
    }

    @Test
    @DisplayName(
            "A03 the referrer challenges through the interface; the reason of the first decision is not shown to them")
    void a03() {
        var referral = new Referred(refer(SCHOOL, PartnerExamples.REFERRAL).path("id"));
        referral.step(TEAM_MANAGER, "no-further-action", Map.of("reason", "Seen in hospital", "referrerTold", TOLD));
        var read = read(SCHOOL, referral.id());
        assertThat(read.asString()).doesNotContain("Seen in hospital");

        var challenged = acting(SCHOOL)
                .header("If-Match", read.header("ETag"))
                .contentType("application/json")
                .body(PartnerExamples.CHALLENGE)
                .post("/partner/referrals/{id}/challenge", referral.id());

        challenged
                .then()
                .statusCode(200)
                .body("progress", is("RECEIVED"))
                .body("acknowledgements", hasSize(1))
                .body("challenges", hasSize(1));
    }

    @Test
    void a_document_is_kept_if_its_first_bytes_bear_out_what_it_says_it_is() {
        String id = refer(SCHOOL, PartnerExamples.REFERRAL).path("id");

        send(id, "%PDF-1.7 body map").then().statusCode(201).body("documents[0].title", is("Body map"));
        send(id, "<html>no</html>").then().statusCode(422);
    }

    private static Response send(String id, String content) {
        return acting(SCHOOL)
                .header("Idempotency-Key", UUID.randomUUID())
                .queryParam("title", "Body map")
                .contentType("application/pdf")
                .body(content.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/partner/referrals/{id}/documents", id);
    }

    private static Response refer(Person agency, Object body) {
        return refer(agency, UUID.randomUUID(), body);
    }

    private static Response refer(Person agency, UUID key, Object body) {
        return acting(agency)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/partner/referrals");
    }

    private static Response read(Person agency, String id) {
        return acting(agency).get("/partner/referrals/{id}", id);
    }

    static RequestSpecification acting(Person agency) {
        return as(agency).header("Acting-User", "m.penhale@harbour.example").when();
    }
}
