package candour.cases.worklist;

import static candour.cases.facts.Mark.GREEN_NOTICE;
import static candour.cases.facts.Mark.NO_ACCESS;
import static candour.cases.facts.Mark.NO_FURTHER_ACTION;
import static candour.cases.facts.Mark.REFERRER_NOT_TOLD;
import static candour.cases.facts.Mark.SOCIAL_WORKER;
import static candour.cases.worklist.Listed.in;
import static candour.cases.worklist.Office.ago;
import static candour.cases.worklist.Office.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import candour.cases.SettableClock;
import candour.cases.chronology.Entered;
import candour.cases.facts.Span;
import candour.cases.person.Known;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
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

    @Inject
    SettableClock clock;

    @Inject
    ToldFacts facts;

    private Office office;
    private Known child;

    @BeforeEach
    void a_child_is_known_on_a_wednesday_in_may() {
        clock.standAt("2026-05-20T10:00");
        office = Office.opened(facts);
        child = Known.by(office.worker());
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
        Listed.changed(office.worker(), child);

        Listed.list(office.worker(), "")
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
        Entered.by(office.worker(), child, Entered.seenOn("1 May 2026")).then().statusCode(201);

        Listed.list(office.worker(), "")
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
        Listed.changed(office.worker(), child);
        Listed.list(office.worker(), "?team=North").then().body("items[0].tier", is("T3"));

        clock.standAt("2026-05-22T06:00");
        Listed.recompute();

        Listed.list(office.worker(), "?team=North")
                .then()
                .body("items[0].tier", is("T1"))
                .body("items[0].reasons.signal", hasItems("S13"))
                .body("items[0].reasons.findAll { it.signal == 'S13' }.since", contains("2026-05-22"));
    }

    @Test
    void those_for_now_come_first_then_the_longest_unseen_then_the_youngest_page_by_page() {
        var never = office.listed("T3 never seen", 0, 0);
        var long_ago = office.listed("T3 seen long ago", 20, 0);
        var yesterday = office.listed("T3 seen yesterday", 1, 0);
        var now = office.listed("in danger", 1, 1);

        var seen = new ArrayList<String>();
        for (String query = "?limit=2"; query != null; ) {
            var page = Listed.list(office.worker(), query);
            seen.addAll(page.path("items.child.id"));
            query = page.path("next") == null ? null : "?limit=2&after=" + page.path("next");
        }

        assertThat(seen).containsExactly(now.id(), never.id(), long_ago.id(), yesterday.id());
        Listed.list(office.worker(), "?tier=T0").then().body("items.child.id", contains(now.id()));
    }

    @Test
    void a_child_without_a_concern_is_on_no_list() {
        Listed.changed(office.worker(), child);

        Listed.list(office.worker(), "").then().body("items", empty());
        Listed.entry(office.worker(), child).then().statusCode(404);
    }

    @Test
    void a_cursor_that_is_not_ours_is_malformed() {
        Listed.list(office.worker(), "?after=bm90LWEtY3Vyc29y").then().statusCode(400);
    }
}
