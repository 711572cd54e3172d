package candour.cases.wholechild;

import static candour.cases.People.DIRECTOR;
import static candour.cases.People.OTHER_WORKER;
import static candour.cases.People.SOCIAL_WORKER;
import static candour.cases.person.Known.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import candour.cases.SettableClock;
import candour.cases.chronology.Entered;
import candour.cases.facts.Child;
import candour.cases.facts.WholeChildPart;
import candour.cases.person.Known;
import candour.conventions.trial.Person;
import candour.conventions.trial.Suite;
import candour.ledger.Ledger;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** One child on one page, in one request. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WholeChildTest {

    @Inject
    SettableClock clock;

    @Inject
    Ledger ledger;

    private Known child;

    @BeforeEach
    void a_child_is_known_on_a_wednesday_in_may() {
        clock.standAt("2026-05-20T10:00");
        child = Known.child();
    }

    @AfterEach
    void time_goes_on() {
        clock.runAgain();
    }

    @Test
    void it_shows_who_the_child_is_when_last_seen_and_the_last_ten_events_the_newest_first() {
        for (int day = 1; day <= 12; day++) {
            Entered.by(SOCIAL_WORKER, child, Entered.seenOn(day + " May 2026"))
                    .then()
                    .statusCode(201);
        }

        whole(SOCIAL_WORKER)
                .then()
                .statusCode(200)
                .body("child.names[0].familyName", is("Tidewell"))
                .body("attention.lastSeen.on", is("2026-05-12"))
                .body("attention.lastSeen.daysSince", is(8))
                .body("attention.tier", nullValue())
                .body("clocks", empty())
                .body("events", hasSize(10))
                .body("events[0].occurred.from", is("2026-05-12"));
    }

    @Test
    void each_part_of_the_case_adds_a_section_of_its_own() {
        whole(SOCIAL_WORKER).then().body("sections.favouriteBook.title", is("The Owl Service"));
    }

    /** A part like those of the packages above. */
    @ApplicationScoped
    static class FavouriteBook implements WholeChildPart {

        record Book(String title) {}

        @Override
        public String name() {
            return "favouriteBook";
        }

        @Override
        public Optional<Book> of(Child asked, LocalDate today) {
            return Optional.of(new Book("The Owl Service"));
        }
    }

    @Test
    void what_was_seen_in_an_event_that_is_corrected_does_not_count() {
        var wrong =
                Entered.by(SOCIAL_WORKER, child, Entered.seenOn("12 May 2026")).<String>path("id");
        var right = Entered.seenOn("2 May 2026");
        right.put("corrects", wrong);
        Entered.by(SOCIAL_WORKER, child, right).then().statusCode(201);

        whole(SOCIAL_WORKER).then().body("attention.lastSeen.on", is("2026-05-02"));
    }

    @Test
    void who_may_not_see_the_child_is_told_that_nothing_is_there() {
        whole(OTHER_WORKER).then().statusCode(404);
        whole(DIRECTOR).then().statusCode(404);
    }

    @Test
    void the_look_is_one_entry_on_record() {
        whole(SOCIAL_WORKER);

        assertThat(ledger.history("child", child.id()).getLast().payload()).hasToString("{\"what\":\"whole child\"}");
    }

    private Response whole(Person person) {
        return as(person).when().get("/children/{id}/whole", child.id());
    }
}
