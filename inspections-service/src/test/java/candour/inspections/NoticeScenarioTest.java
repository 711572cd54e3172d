package candour.inspections;

import static candour.inspections.People.ADVISER;
import static candour.inspections.People.NORTHBRIDGE;
import static candour.inspections.People.SCRUTINY;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenario 17 and what goes with it: how long a notice has been in force, and that only a decision ends it. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NoticeScenarioTest {
    @Inject
    SettableClock clock;

    @BeforeEach
    void in_july_2010() {
        clock.standAt("2010-07-16T10:00:00");
    }

    @AfterEach
    void runAgain() {
        clock.runAgain();
    }

    @Test
    void s17_a_notice_known_to_the_month_says_how_long_it_has_been_in_force_and_how_far_beyond_its_term() {
        var notice = Noticed.inForce();

        var seen = notice.read(null);

        seen.then()
                .statusCode(200)
                .body("label", is("improvement notice (non-statutory)"))
                .body("issuedOn", is("2009-02"))
                .body("standing.overrun", is(true))
                .body(
                        "standing.sentence",
                        is(
                                "in force 16–17 months (start known to the month), 4–5 months beyond its stated 12-month term, not lifted"))
                .body("standing.inForceFor.fewest", is(16))
                .body("standing.inForceFor.most", is(17));
    }

    @Test
    void s17_the_newspapers_word_stays_in_the_claim_beside_the_records() {
        var notice = Noticed.inForce();
        var said = Map.<String, Object>of(
                "intervention", notice.id(),
                "text", "which has been working under a government improvement order for 16 months",
                "claimant", "Northbridge Post",
                "source", "Northbridge Post, page 3",
                "saidOn", "2010-07",
                "theirWord", "order");

        var claim = Kept.make(SCRUTINY, "/authorities/" + NORTHBRIDGE + "/claims", said);

        claim.read(null)
                .then()
                .body("theirWord", is("order"))
                .body("recordsWord", is("improvement notice (non-statutory)"))
                .body("saidOn", is("2010-07"))
                .body("reproducible", nullValue());
    }

    @ParameterizedTest(name = "on {0} overrun is {1}")
    @CsvSource({"2010-02-28T12:00:00, false", "2010-03-01T00:00:00, true", "2015-01-01T00:00:00, true"})
    void a_notice_past_its_term_has_overrun_and_has_not_lapsed(String now, boolean overrun) {
        var notice = Noticed.inForce();
        clock.standAt(now);

        var seen = notice.read(null);

        seen.then().body("standing.overrun", is(overrun)).body("state", is("IN_FORCE"));
    }

    @Test
    void its_own_terms_say_when_a_review_is_due_and_that_it_is_overdue() {
        var seen = Noticed.inForce().read(null);

        seen.then().body("reviewDue", is("2009-08")).body("reviewOverdue", is(true));
    }

    @Test
    void a_review_that_leaves_it_in_force_begins_the_next_review_cycle() {
        var notice = Noticed.underReview();

        var continued = notice.tryStep(ADVISER, "continuation", Map.of("on", "2010-07-12"));

        continued.then().statusCode(200).body("reviewDue", is("2011-01-12")).body("reviewOverdue", is(false));
    }

    @Test
    void a_notice_in_force_cannot_be_lifted_without_a_review() {
        var refused = Noticed.inForce().tryStep(ADVISER, "lifting", Map.of("reason", "Services are adequate."));

        refused.then().statusCode(409).body("type", is("/problems/step-not-allowed"));
    }

    @Test
    void lifting_needs_a_reason_and_ends_the_reckoning() {
        var notice = Noticed.underReview();
        notice.tryStep(ADVISER, "lifting", Map.of()).then().statusCode(422);

        notice.step(ADVISER, "lifting", Map.of("reason", "Services are adequate."));

        clock.standAt("2012-01-01T10:00:00");
        notice.read(null)
                .then()
                .body("state", is("LIFTED"))
                .body(
                        "standing.sentence",
                        is(
                                "was in force 16–17 months (start known to the month), 4–5 months beyond its stated 12-month term, lifted on 16 July 2010"));
    }

    @Test
    void escalation_needs_one_further_up_the_ladder_that_follows_it() {
        var notice = Noticed.underReview();
        var again = Noticed.following(notice, "NOTICE");
        var direction = Noticed.following(notice, "DIRECTION");
        var because = "Critical deficiencies remain.";
        notice.tryStep(ADVISER, "escalation", Map.of("reason", because, "successor", again.id()))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/successor"));

        notice.step(ADVISER, "escalation", Map.of("reason", because, "successor", direction.id()));

        notice.read(null).then().body("state", is("ESCALATED")).body("successor", is(direction.id()));
    }
}
