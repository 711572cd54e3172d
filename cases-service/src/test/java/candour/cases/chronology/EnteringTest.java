package candour.cases.chronology;

import static candour.cases.People.SOCIAL_WORKER;
import static candour.cases.People.TEAM_MANAGER;
import static candour.cases.chronology.Entered.EXCLUSION;
import static candour.cases.chronology.Entered.but;
import static candour.cases.person.Known.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import candour.cases.SettableClock;
import candour.cases.person.Known;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What no record tells is entered, corrected and judged; nothing of it is changed. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EnteringTest {

    @Inject
    SettableClock clock;

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
    void a_correction_is_another_event_and_both_stay() {
        var wrong = Entered.by(SOCIAL_WORKER, child, EXCLUSION).<String>path("id");
        var right = Entered.by(TEAM_MANAGER, child, but("corrects", wrong)).<String>path("id");

        Entered.read(SOCIAL_WORKER, child, "")
                .then()
                .body("items[0].correctedBy", is(right))
                .body("items[1].corrects", is(wrong));
        Entered.by(SOCIAL_WORKER, child, but("corrects", wrong)).then().statusCode(409);
    }

    @Test
    void what_an_event_means_is_said_beside_it() {
        var event = Entered.by(SOCIAL_WORKER, child, EXCLUSION).<String>path("id");

        Entered.judged(TEAM_MANAGER, child, event, "The third exclusion in a year.")
                .then()
                .statusCode(201);

        Entered.read(SOCIAL_WORKER, child, "")
                .then()
                .body("items[0].text", is(EXCLUSION.get("text")))
                .body("items[0].significance[0].text", is("The third exclusion in a year."))
                .body("items[0].significance[0].by", is("Tess Holroyd"));
    }

    @Test
    void one_event_about_two_children_is_one_event_in_each_ones_chronology() {
        var sister = Known.child();

        var event = Entered.by(SOCIAL_WORKER, child, but("alsoAbout", List.of(sister.id())))
                .<String>path("id");

        Entered.read(SOCIAL_WORKER, child, "").then().body("items.id", is(List.of(event)));
        Entered.read(SOCIAL_WORKER, sister, "").then().body("items.id", is(List.of(event)));
    }

    @Test
    void a_time_that_cannot_be_read_needs_its_first_and_last_day() {
        var words = but("occurred", "before he started school");

        Entered.by(SOCIAL_WORKER, child, words).then().statusCode(422).body("errors[0].pointer", is("/occurred"));

        words.put("from", "2020-09-01");
        words.put("to", "2021-08-31");
        Entered.by(SOCIAL_WORKER, child, words)
                .then()
                .statusCode(201)
                .body("occurred.uncertain", is(true))
                .body("occurred.originalText", is("before he started school"));
    }

    @Test
    void nothing_is_entered_that_is_still_to_come_or_says_of_two_at_once_that_they_were_seen() {
        var both = but("alsoAbout", List.of(Known.child().id()));
        both.put("childSeen", true);

        Entered.by(SOCIAL_WORKER, child, but("occurred", "21 May 2026")).then().statusCode(422);
        Entered.by(SOCIAL_WORKER, child, both).then().statusCode(422);
        Entered.read(SOCIAL_WORKER, child, "").then().body("items", hasSize(0)).body("next", nullValue());
    }

    @Test
    void a_repeated_entry_makes_no_second_event() {
        var key = UUID.randomUUID();

        var first = Entered.by(SOCIAL_WORKER, child, EXCLUSION, key).<String>path("id");

        assertThat(Entered.by(SOCIAL_WORKER, child, EXCLUSION, key).<String>path("id"))
                .isEqualTo(first);
        Entered.read(SOCIAL_WORKER, child, "").then().body("items", hasSize(1));
    }

    @Test
    void an_event_of_another_child_is_not_there() {
        var event = Entered.by(SOCIAL_WORKER, child, EXCLUSION).<String>path("id");
        var other = Known.child();

        Entered.judged(SOCIAL_WORKER, other, event, "Nothing").then().statusCode(404);
        Entered.by(SOCIAL_WORKER, other, but("corrects", event)).then().statusCode(404);
    }

    @Test
    void a_malformed_entry_is_refused_field_by_field() {
        as(SOCIAL_WORKER)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(Map.of("kind", "Big Words"))
                .post("/children/{id}/chronology", child.id())
                .then()
                .statusCode(422)
                .body("errors", hasSize(4));
    }
}
