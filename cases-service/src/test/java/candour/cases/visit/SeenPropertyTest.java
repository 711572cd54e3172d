package candour.cases.visit;

import static candour.cases.People.SOCIAL_WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import candour.cases.Asking;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** I8, I6 and I13 over visits of any kind: only a child who was seen was visited; no due date moves; one event is one. */
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
        looked(child);
        var lastSeen = FIRST;
        for (int day = 1; day <= 24; day += 1 + random.nextInt(4)) {
            var on = FIRST.plusDays(day);
            var before = dueDates(child);
            var seen = visit(random.nextInt(3), on.toString(), child);
            lastSeen = seen ? on : lastSeen;

            assertThat(plans.running(child).startedOn()).isEqualTo(lastSeen);
            assertThat(kept.running(child))
                    .filteredOn(clock -> clock.timescale().number().equals("C16"))
                    .extracting(CaseClock::startedOn)
                    .containsExactly(lastSeen);
            assertThat(dueDates(child)).containsAllEntriesOf(before);
        }
    }

    @ParameterizedTest(name = "a family drawn from {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void a_visit_to_siblings_is_one_event_with_a_subject_for_each(long seed) {
        var random = new Random(seed);
        var family = Stream.generate(Known::child).limit(1 + random.nextInt(5)).toList();
        var seen = family.stream().collect(Collectors.toMap(child -> child, child -> random.nextBoolean()));
        var visit = Visited.planned("2026-06-08", family.toArray(Known[]::new));

        visit.take(
                        seen.containsValue(true) ? "seen" : "not-seen",
                        "2026-06-08",
                        family.stream()
                                .map(child -> seen.get(child) ? Visited.seenAlone(child) : Visited.unseen(child))
                                .toList())
                .then()
                .statusCode(200);

        assertThat(kept.events(visit.id())).hasSize(1);
        assertThat(kept.subjects(visit.id()))
                .containsExactlyInAnyOrderElementsOf(family.stream()
                        .map(child -> child.id() + " " + seen.get(child))
                        .toList());
    }

    private static void looked(Known child) {
        var placement = Map.of(
                "placedOn",
                FIRST.toString(),
                "place",
                "Foster carers",
                "meantToLast",
                false,
                "longTermFostering",
                false);
        Asking.make(
                        SOCIAL_WORKER,
                        "/looked-after-periods",
                        Map.of("child", child.id(), "on", FIRST.toString(), "basis", "V2", "placement", placement))
                .then()
                .statusCode(201);
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
