package candour.cases.chronology;

import static candour.cases.People.DIRECTOR;
import static candour.cases.People.OTHER_WORKER;
import static candour.cases.People.SOCIAL_WORKER;
import static candour.cases.People.TEAM_MANAGER;
import static candour.cases.chronology.Entered.EXCLUSION;
import static candour.cases.chronology.Entered.but;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import candour.cases.SettableClock;
import candour.cases.person.Known;
import candour.conventions.trial.Suite;
import candour.ledger.Entry;
import candour.ledger.Ledger;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A child's chronology: in order, and open about what was written down late. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChronologyTest {

    @Inject
    SettableClock clock;

    @Inject
    Ledger ledger;

    private Known child;

    @BeforeEach
    void it_is_a_wednesday_in_may() {
        clock.standAt("2026-05-20T10:00");
        child = Known.child();
    }

    @AfterEach
    void time_goes_on() {
        clock.runAgain();
    }

    @Test
    void what_no_record_tells_is_entered_with_its_time_as_it_was_written() {
        Entered.by(SOCIAL_WORKER, child, EXCLUSION).then().statusCode(201);

        Entered.read(SOCIAL_WORKER, child, "")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].eventType", is("chronology-event.school-exclusion"))
                .body("items[0].occurred.from", is("2024-01-01"))
                .body("items[0].occurred.to", is("2024-04-30"))
                .body("items[0].occurred.originalText", is("spring term 2024"))
                .body("items[0].source.agency", is("Northbridge Primary School"))
                .body("items[0].recorded.by", is("Sana Wickett"));
    }

    @Test
    void events_stand_in_the_order_in_which_they_happened_page_by_page() {
        for (var occurred : List.of("3 May 2026", "2019", "spring term 2024", "12 March 2024", "2 May 2026")) {
            Entered.by(SOCIAL_WORKER, child, but("occurred", occurred));
        }

        var seen = new ArrayList<String>();
        var first = Entered.read(SOCIAL_WORKER, child, "?limit=3");
        seen.addAll(first.path("items.occurred.originalText"));
        seen.addAll(Entered.read(SOCIAL_WORKER, child, "?limit=3&after=" + first.path("next"))
                .path("items.occurred.originalText"));

        assertThat(seen).containsExactly("2019", "spring term 2024", "12 March 2024", "2 May 2026", "3 May 2026");
    }

    @Test
    void a_part_of_it_is_asked_for_by_kind_and_by_days() {
        Entered.by(SOCIAL_WORKER, child, but("kind", "house-move"));
        Entered.by(SOCIAL_WORKER, child, but("occurred", "2 May 2026"));

        Entered.read(SOCIAL_WORKER, child, "?kind=chronology-event.house-move")
                .then()
                .body("items", hasSize(1));
        Entered.read(SOCIAL_WORKER, child, "?from=2024-04-30&to=2024-12-31")
                .then()
                .body("items", hasSize(1));
        Entered.read(SOCIAL_WORKER, child, "?from=2024-05-01").then().body("items", hasSize(1));
    }

    @Test
    void what_is_written_down_more_than_five_working_days_later_says_so() {
        Entered.by(SOCIAL_WORKER, child, but("occurred", "12 May 2026"));
        Entered.by(SOCIAL_WORKER, child, but("occurred", "13 May 2026"));

        Entered.read(SOCIAL_WORKER, child, "").then().body("items.recorded.late", is(List.of(true, false)));
    }

    @Test
    void who_may_not_see_the_child_sees_no_chronology_of_it() {
        var event = Entered.by(SOCIAL_WORKER, child, EXCLUSION).<String>path("id");

        for (var stranger : List.of(OTHER_WORKER, DIRECTOR)) {
            Entered.read(stranger, child, "").then().statusCode(404);
            Entered.read(stranger, child, "/copy").then().statusCode(404);
        }
        Entered.by(OTHER_WORKER, child, EXCLUSION).then().statusCode(404);
        Entered.judged(OTHER_WORKER, child, event, "Nothing").then().statusCode(404);
    }

    @Test
    void a_copy_holds_every_event_with_its_records_version_and_is_the_same_while_nothing_happens() {
        Entered.by(SOCIAL_WORKER, child, EXCLUSION);
        var first = Entered.read(SOCIAL_WORKER, child, "/copy");
        var again = Entered.read(SOCIAL_WORKER, child, "/copy");
        Entered.by(SOCIAL_WORKER, child, but("occurred", "2019"));

        var later = Entered.read(SOCIAL_WORKER, child, "/copy");

        first.then().statusCode(200).body("events", hasSize(1)).body("events[0].source.version", is(0));
        assertThat(again.<String>path("sha256")).isEqualTo(first.path("sha256"));
        assertThat(later.<String>path("sha256")).isNotEqualTo(first.path("sha256"));
    }

    @Test
    void every_look_at_it_is_on_record() {
        Entered.read(TEAM_MANAGER, child, "");

        var entry = ledger.history("child", child.id()).getLast();

        assertThat(entry).extracting(Entry::kind).isEqualTo("access.read");
        assertThat(entry.payload()).hasToString("{\"what\":\"chronology\"}");
    }
}
