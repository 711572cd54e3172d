package candour.cases.worklist;

import static candour.cases.facts.Mark.GREEN_NOTICE;
import static candour.cases.facts.Mark.IMMEDIATE_DANGER;
import static candour.cases.facts.Mark.NO_ACCESS;
import static candour.cases.facts.Mark.NO_FURTHER_ACTION;
import static candour.cases.facts.Mark.REFERRER_NOT_TOLD;
import static candour.cases.facts.Mark.SOCIAL_WORKER;
import static candour.cases.person.Known.as;
import static candour.cases.worklist.Listed.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import candour.cases.People;
import candour.cases.SettableClock;
import candour.cases.chronology.Entered;
import candour.cases.facts.Span;
import candour.cases.person.Known;
import candour.conventions.trial.Person;
import candour.conventions.trial.Suite;
import candour.ledger.Ledger;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The worklist over HTTP, always up to the last change; each test has an authority of its own. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorklistTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static int authorities = 21;

    @Inject
    SettableClock clock;

    @Inject
    ToldFacts facts;

    @Inject
    Recomputation recomputation;

    @Inject
    Ledger ledger;

    private Person worker;
    private Known child;

    @BeforeEach
    void a_child_is_known_on_a_wednesday_in_may() {
        clock.standAt("2026-05-20T10:00");
        worker = Person.of("wim", "Wim Marsden", "social-worker").at("E069991" + authorities++);
        child = Known.by(worker);
    }

    @AfterEach
    void time_goes_on() {
        clock.runAgain();
    }

    @Test
    @DisplayName("A10 the article's child is listed for today although nothing is open, with every reason")
    void the_articles_child() {
        facts.of(
                child.id(),
                it -> it.referral(
                                in("referral", "The school is worried"),
                                from(70, 40),
                                "school",
                                NO_FURTHER_ACTION,
                                REFERRER_NOT_TOLD)
                        .outOfSchool(
                                in("education", "Withdrawn to be educated at home"),
                                Span.since(ago(67)),
                                "educated at home")
                        .referral(
                                in("referral", "A neighbour is worried"), from(60, 40), "neighbour", NO_FURTHER_ACTION)
                        .contact(in("contact", "The police have no concern"), ago(55), "police", GREEN_NOTICE)
                        .notSeen(in("visit", "The first visit"), ago(54), NO_ACCESS)
                        .notSeen(in("visit", "The second visit"), ago(47), NO_ACCESS));
        Listed.changed(worker, child);

        Listed.list(worker, "")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].tier", is("T1"))
                .body("items[0].lastSeen", nullValue())
                .body("items[0].reasons.signal", hasItems("S2", "S3", "S8", "S9", "S11"))
                .body(
                        "items[0].reasons.findAll { it.signal == 'S8' }.origin.words",
                        contains("Withdrawn to be educated at home"))
                .body("items[0].reasons.findAll { it.signal == 'S8' }.since", contains("2026-03-14"))
                .body("items[0].child.familyName", is("Tidewell"));
    }

    @Test
    @DisplayName(
            "A08 a visit without the child leaves it overdue; seen by a professional, the days are counted from then")
    void visits_without_the_child() {
        facts.of(
                child.id(),
                it -> it.protectionPlan(in("plan", "A protection plan"), Span.since(ago(60)), "PHY")
                        .clock(in("case-clock", "Next visit"), ago(30), "C13")
                        .notSeen(in("visit", "second"), ago(17))
                        .notSeen(in("visit", "third"), ago(3)));
        Entered.by(worker, child, Entered.seenOn("1 May 2026")).then().statusCode(201);

        Listed.list(worker, "")
                .then()
                .body("items[0].tier", is("T1"))
                .body("items[0].reasons.signal", hasItems("S1", "S9"))
                .body("items[0].lastSeen.daysSince", is(19))
                .body("items[0].lastSeen.by", is("Northbridge Primary School"))
                .body("items[0].nextDue.overdue", is(true));
    }

    @Test
    @DisplayName("A13 a worker's absence raises her children to her team on the third working day, without any change")
    void a_worker_away() {
        facts.of(
                child.id(),
                it -> it.protectionPlan(in("plan", "A protection plan"), Span.since(ago(60)), "PHY")
                        .seen(in("visit", "A visit"), ago(1), "Wim Marsden", SOCIAL_WORKER)
                        .team(in("allocation", "To a team"), ago(60), "North")
                        .absence(in("absence", "The worker is away, nobody covers"), Span.since(ago(1))));
        Listed.changed(worker, child);
        Listed.list(worker, "?team=North").then().body("items[0].tier", is("T3"));

        clock.standAt("2026-05-22T06:00");
        recompute();

        Listed.list(worker, "?team=North")
                .then()
                .body("items[0].tier", is("T1"))
                .body("items[0].reasons.signal", hasItems("S13"))
                .body("items[0].reasons.findAll { it.signal == 'S13' }.since", contains("2026-05-22"));
    }

    @Test
    void those_for_now_come_first_then_the_longest_unseen_then_the_youngest_page_by_page() {
        var never = listed("T3 never seen", 0, 0);
        var long_ago = listed("T3 seen long ago", 20, 0);
        var yesterday = listed("T3 seen yesterday", 1, 0);
        var now = listed("in danger", 1, 1);

        var seen = new ArrayList<String>();
        for (String query = "?limit=2"; query != null; ) {
            var page = Listed.list(worker, query);
            seen.addAll(page.path("items.child.id"));
            query = page.path("next") == null ? null : "?limit=2&after=" + page.path("next");
        }

        assertThat(seen).containsExactly(now.id(), never.id(), long_ago.id(), yesterday.id());
        Listed.list(worker, "?tier=T0").then().body("items.child.id", contains(now.id()));
    }

    @Test
    void who_may_not_see_the_child_does_not_see_its_line_nor_does_anybody_once_it_is_sealed() {
        var manager = Person.of("tam", "Tam Marsden", "team-manager").with("authority", authority());
        facts.of(child.id(), it -> it.disagreement(in("disagreement", "The school disagrees"), Span.since(ago(9))));
        Listed.changed(worker, child);

        Listed.list(People.OTHER_WORKER, "")
                .then()
                .body("items.child.id", org.hamcrest.Matchers.not(hasItems(child.id())));
        Listed.entry(People.OTHER_WORKER, child).then().statusCode(404);
        Listed.list(director(), "").then().statusCode(200).body("items", empty());
        child.step(manager, "sealing", Map.of("reason", "An adoption order was made"), "\"0\"")
                .then()
                .statusCode(204);

        Listed.list(manager, "").then().body("items", empty());
        Listed.entry(manager, child).then().statusCode(404);
    }

    @Test
    void a_list_is_on_record_with_the_children_it_showed() {
        listed("a child", 3, 0);
        var shown = Listed.list(worker, "").<List<String>>path("items.child.id");

        var entry = ledger.history("worklist", authority()).getLast();

        assertThat(entry.kind()).isEqualTo("access.list");
        assertThat(entry.payload()).hasToString("{\"count\":1,\"ids\":[\"" + shown.getFirst() + "\"]}");
    }

    @Test
    void a_child_without_a_concern_is_on_no_list() {
        Listed.changed(worker, child);

        Listed.list(worker, "").then().body("items", empty());
        Listed.entry(worker, child).then().statusCode(404);
    }

    @Test
    void a_change_whose_standing_cannot_be_derived_is_undone() {
        facts.of(child.id(), it -> {
            throw new IllegalStateException("A source is broken");
        });

        Entered.by(worker, child, Entered.EXCLUSION).then().statusCode(500);

        Entered.read(worker, child, "").then().body("items", empty());
        facts.of(child.id(), it -> {});
    }

    @Test
    void recomputing_everything_finds_nothing_that_was_missed() {
        listed("one", 3, 0);
        listed("other", 0, 1);
        recompute();

        recompute().then().statusCode(200).body("differing", is(0));
    }

    @Test
    void a_night_is_recomputed_once_whichever_instance_comes_first() {
        var night = LocalDate.of(2026, 5, 20).plusDays(authorities);
        listed("one", 3, 0);
        recompute();

        var first = recomputation.nightly(night);

        assertThat(first)
                .hasValueSatisfying(done -> assertThat(done.differing()).isZero());
        assertThat(recomputation.nightly(night)).isEmpty();
    }

    @Test
    void a_cursor_that_is_not_ours_is_malformed() {
        Listed.list(worker, "?after=bm90LWEtY3Vyc29y").then().statusCode(400);
    }

    @Test
    @DisplayName(
            "D14 the dashboard has three figures of the law and the worklist; the director is told of saturated teams")
    void the_dashboard() {
        listed("one for now", 3, 1);

        as(worker)
                .get("/dashboard")
                .then()
                .statusCode(200)
                .body("figures.measure", contains("ASSESSMENTS", "CONFERENCES", "REVIEWS"))
                .body("worklist.items", hasSize(1));
        as(director())
                .get("/dashboard")
                .then()
                .body("saturated[0].children", is(1))
                .body("saturated[0].urgent", is(1))
                .body("worklist.items", empty());
        as(People.INSPECTOR).get("/dashboard").then().body("figures", empty()).body("saturated", empty());
    }

    /** A child with an open episode, seen so many days ago (0 for never), with so much immediate danger. */
    private Known listed(String words, int seenDaysAgo, int dangers) {
        var known = Known.by(worker);
        facts.of(known.id(), it -> {
            it.episode(in("episode", words), Span.since(ago(25)));
            if (seenDaysAgo > 0) {
                it.seen(in("visit", words), ago(seenDaysAgo), "Wim Marsden", SOCIAL_WORKER);
            }
            if (dangers > 0) {
                it.referral(in("referral", words), Span.since(TODAY), "police", IMMEDIATE_DANGER);
            }
        });
        Listed.changed(worker, known);
        return known;
    }

    private Person director() {
        return Person.of("dot", "Dot Marsden", "director").with("authority", authority());
    }

    private String authority() {
        return worker.claims().get("authority");
    }

    private static io.restassured.response.Response recompute() {
        return as(People.OPERATOR).when().post("/worklist/recomputation");
    }

    private static LocalDate ago(int days) {
        return TODAY.minusDays(days);
    }

    private static Span from(int days, int until) {
        return new Span(ago(days), ago(until));
    }
}
