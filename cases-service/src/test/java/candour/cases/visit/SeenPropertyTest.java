package candour.cases.visit;

import static org.assertj.core.api.Assertions.assertThat;

import candour.cases.Kept;
import candour.cases.SettableClock;
import candour.cases.clock.CaseClock;
import candour.cases.person.Known;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** I8 and I6, over visits in any order: only a child who was seen was visited, and no due date ever moves. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SeenPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

    @Inject
    TrialPlans plans;

    @Inject
    Kept kept;

    @Inject
    SettableClock clock;

    @BeforeEach
    void in_june() {
        clock.standAt("2026-06-30T10:00");
    }

    @AfterEach
    void let_time_run() {
        clock.runAgain();
    }

    @ParameterizedTest(name = "visits drawn from {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void a_visit_without_the_child_seen_never_meets_or_begins_a_clock(long seed) {
        var random = new Random(seed);
        var child = Known.child();
        plans.start(child, FIRST.toString());
        var lastSeen = FIRST;
        for (int day = 1; day <= 24; day += 1 + random.nextInt(4)) {
            var on = FIRST.plusDays(day);
            var before = dueDates(child);
            var seen = visit(random.nextInt(3), on.toString(), child);
            lastSeen = seen ? on : lastSeen;

            assertThat(plans.running(child).startedOn()).isEqualTo(lastSeen);
            assertThat(dueDates(child)).containsAllEntriesOf(before);
        }
    }

    private boolean visit(int how, String on, Known child) {
        switch (how) {
            case 0 -> Visited.seen(on, child);
            case 1 -> Visited.notSeen(on, child);
            default -> Visited.noAccess(on, child);
        }
        return how == 0;
    }

    private Map<UUID, LocalDate> dueDates(Known child) {
        return kept.clocks(child).stream().collect(Collectors.toMap(CaseClock::id, CaseClock::dueOn));
    }
}
