package candour.cases.worklist;

import static candour.cases.facts.Mark.IMMEDIATE_DANGER;
import static candour.cases.person.Known.as;
import static candour.cases.worklist.Listed.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import candour.cases.People;
import candour.cases.SettableClock;
import candour.cases.facts.Span;
import candour.cases.person.Known;
import candour.conventions.trial.Suite;
import candour.ledger.Ledger;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A manager may judge otherwise for a few days; what the facts say stays beside it. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OverrideTest {

    private static final Map<String, Object> LOWER =
            Map.of("tier", "T2", "reason", "The grandmother has the child; I spoke to her today.");

    @Inject
    SettableClock clock;

    @Inject
    ToldFacts facts;

    @Inject
    Ledger ledger;

    private Known child;

    @BeforeEach
    void a_child_is_listed_for_today_on_a_wednesday_in_may() {
        clock.standAt("2026-05-20T10:00");
        child = Known.child();
        facts.of(
                child.id(),
                it -> it.protectionPlan(in("plan", "A protection plan"), Span.since(day(1)), "PHY")
                        .unallocated(in("plan", "Nobody is allocated"), Span.since(day(18))));
        Listed.changed(People.SOCIAL_WORKER, child);
    }

    @AfterEach
    void time_goes_on() {
        clock.runAgain();
    }

    @Test
    @DisplayName("A12 without a reason it is refused; with one it holds for five working days, and both tiers are seen")
    void it_needs_a_reason_and_shows_both() {
        Listed.override(People.TEAM_MANAGER, child, Map.of("tier", "T2"))
                .then()
                .statusCode(422)
                .body("errors[0].message", is("Say why"));

        Listed.override(People.TEAM_MANAGER, child, LOWER)
                .then()
                .statusCode(200)
                .body("item.tier", is("T2"))
                .body("item.toldTier", is("T1"))
                .body("overrides", hasSize(1))
                .body("overrides[0].toldTier", is("T1"))
                .body("overrides[0].madeBy", is("Tess Holroyd"))
                .body("overrides[0].expiresOn", is("2026-05-28"));
        var entry = ledger.history("worklist-entry", child.id()).getLast();
        assertThat(entry.kind()).isEqualTo("worklist-entry.override");
        assertThat(entry.reason()).isEqualTo(LOWER.get("reason"));
    }

    @Test
    @DisplayName("A12 it expires by itself after its last day, and stays to be seen")
    void it_expires() {
        Listed.override(People.TEAM_MANAGER, child, LOWER).then().statusCode(200);
        clock.standAt("2026-05-28T23:30");
        recompute();
        Listed.entry(People.TEAM_MANAGER, child).then().body("item.tier", is("T2"));

        clock.standAt("2026-05-29T00:30");
        recompute();

        Listed.entry(People.TEAM_MANAGER, child)
                .then()
                .body("item.tier", is("T1"))
                .body("overrides.tier", contains("T2"));
    }

    @Test
    void a_new_signal_ends_it() {
        Listed.override(People.TEAM_MANAGER, child, LOWER).then().statusCode(200);
        facts.of(
                child.id(),
                it -> it.protectionPlan(in("plan", "A protection plan"), Span.since(day(1)), "PHY")
                        .unallocated(in("plan", "Nobody is allocated"), Span.since(day(18)))
                        .missing(in("missing", "Found again"), new Span(day(18), day(19))));

        Listed.changed(People.SOCIAL_WORKER, child);

        Listed.entry(People.TEAM_MANAGER, child).then().body("item.tier", is("T1"));
    }

    @Test
    void a_child_that_is_one_for_now_is_never_lowered() {
        facts.of(
                child.id(),
                it -> it.referral(in("referral", "In danger"), Span.since(day(20)), "police", IMMEDIATE_DANGER));
        Listed.changed(People.SOCIAL_WORKER, child);

        Listed.override(People.TEAM_MANAGER, child, LOWER)
                .then()
                .statusCode(409)
                .body("type", is("/problems/step-not-allowed"));
    }

    @Test
    void a_manager_may_raise_a_child() {
        Listed.override(People.TEAM_MANAGER, child, Map.of("tier", "T0", "reason", "The neighbour rang just now."))
                .then()
                .body("item.tier", is("T0"));
    }

    @Test
    void it_lasts_five_working_days_at_most_and_is_another_tier_than_the_facts_give() {
        var longer = Map.of("tier", "T2", "reason", "Later", "until", "2026-05-29");
        var same = Map.of("tier", "T1", "reason", "As it is");

        Listed.override(People.TEAM_MANAGER, child, longer).then().statusCode(422);
        Listed.override(People.TEAM_MANAGER, child, same).then().statusCode(422);
    }

    @Test
    void it_is_a_managers_step_on_the_line_they_have_read() {
        Listed.override(People.SOCIAL_WORKER, child, LOWER).then().statusCode(403);
        Listed.override(People.TEAM_MANAGER, child, LOWER, "\"7\"").then().statusCode(412);
        Listed.entry(People.SOCIAL_WORKER, child).then().body("openSteps", hasSize(0));
        Listed.entry(People.TEAM_MANAGER, child).then().body("openSteps.step", contains("OVERRIDE"));
    }

    private static LocalDate day(int ofMay) {
        return LocalDate.of(2026, 5, ofMay);
    }

    private static void recompute() {
        as(People.OPERATOR).post("/worklist/recomputation").then().statusCode(200);
    }
}
