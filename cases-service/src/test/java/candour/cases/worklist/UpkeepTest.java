package candour.cases.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import candour.cases.SettableClock;
import candour.cases.chronology.Entered;
import candour.cases.facts.Child;
import candour.cases.person.Known;
import candour.conventions.Reach;
import candour.conventions.trial.Suite;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The list is never behind the records, by change, by day and by night. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UpkeepTest {

    @Inject
    SettableClock clock;

    @Inject
    ToldFacts facts;

    @Inject
    Recomputation recomputation;

    @Inject
    Standings standings;

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
    void a_change_whose_standing_cannot_be_derived_is_undone() {
        facts.of(child.id(), it -> {
            throw new IllegalStateException("A source is broken");
        });

        Entered.by(office.worker(), child, Entered.EXCLUSION).then().statusCode(500);

        Entered.read(office.worker(), child, "").then().body("items", empty());
        facts.of(child.id(), it -> {});
    }

    @Test
    void recomputing_everything_finds_nothing_that_was_missed() {
        office.listed("one", 3, 0);
        office.listed("other", 0, 1);
        Listed.recompute();

        Listed.recompute().then().statusCode(200).body("differing", is(0));
    }

    @Test
    void a_night_is_recomputed_once_whichever_instance_comes_first() {
        var night = LocalDate.of(2026, 5, 22);
        office.listed("one", 3, 0);
        Listed.recompute();

        var first = recomputation.nightly(night);

        assertThat(first)
                .hasValueSatisfying(done -> assertThat(done.differing()).isZero());
        assertThat(recomputation.nightly(night)).isEmpty();
    }

    @Test
    void a_day_that_changes_nothing_is_no_difference() {
        var known = office.listed("one", 3, 0);
        clock.standAt("2026-05-21T03:00");

        var differs = Reach.everywhere(() -> QuarkusTransaction.requiringNew()
                .call(() -> standings.derive(new Child(office.authority(), UUID.fromString(known.id())))));

        assertThat(differs).isFalse();
    }
}
