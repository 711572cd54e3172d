package candour.inspections.weakness;

import static org.assertj.core.api.Assertions.assertThat;

import candour.conventions.Actor;
import candour.conventions.RequestKey;
import candour.inspections.weakness.WeaknessGuard.Guard;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Invariants 15 and 17: whoever does what, a weakness is put right by evidence that another body has seen, or not at all. */
class WeaknessWalkTest {

    private static final List<Actor> PEOPLE = List.of(
            person("dora", "E06999001", "director"),
            person("owen", "E06999001", "officer"),
            person("ada", null, "adviser"),
            person("abel", "E06999001", "adviser"),
            person("lena", null, "lead-inspector", "inspector"),
            person("both", "E06999001", "director", "adviser"),
            person("all", null, "director", "inspector"));

    @Property(tries = 2000)
    void seventeen_a_claim_and_its_verification_are_never_of_one_body(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int attempts) {
        var weakness = walked(seed, attempts);

        String claimedBy = null;
        for (var taken : weakness.journal()) {
            claimedBy = taken.step() == WeaknessStep.CLAIM ? taken.body() : claimedBy;
            if (taken.step() == WeaknessStep.VERIFICATION || taken.step() == WeaknessStep.DISPROOF) {
                assertThat(taken.body()).isNotEqualTo(claimedBy);
            }
        }
    }

    @Property(tries = 2000)
    void fifteen_no_weakness_is_closed_but_by_way_of_evidence_and_its_verification(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int attempts) {
        var steps =
                walked(seed, attempts).journal().stream().map(StepTaken::step).toList();

        for (int place = 0; place < steps.size(); place++) {
            if (steps.get(place) == WeaknessStep.CLOSURE) {
                assertThat(steps.subList(place - 3, place))
                        .containsExactly(WeaknessStep.CLAIM, WeaknessStep.EVIDENCE, WeaknessStep.VERIFICATION);
            }
        }
    }

    @Property(tries = 500)
    void fifteen_without_somebody_of_another_body_it_comes_no_further_than_evidence(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int attempts) {
        var random = new Random(seed);
        var weakness = identified();
        for (int attempt = 0; attempt < attempts; attempt++) {
            attempt(weakness, random, PEOPLE.subList(0, 2));
        }

        assertThat(weakness.state())
                .isIn(
                        WeaknessState.IDENTIFIED,
                        WeaknessState.PLANNED,
                        WeaknessState.ACTION_CLAIMED,
                        WeaknessState.EVIDENCED);
    }

    private static Weakness walked(long seed, int attempts) {
        var random = new Random(seed);
        var weakness = identified();
        for (int attempt = 0; attempt < attempts; attempt++) {
            attempt(weakness, random, PEOPLE);
        }
        return weakness;
    }

    /** Somebody tries a step; it is taken where the table and the guard of the other body let it. */
    private static void attempt(Weakness weakness, Random random, List<Actor> people) {
        var by = people.get(random.nextInt(people.size()));
        var open = Arrays.stream(WeaknessStep.values())
                .filter(step -> step.isOpenIn(weakness.state()) && step.isFor(by))
                .filter(step -> !step.guards().contains(Guard.OTHER_BODY) || !weakness.isClaimedBy(Side.of(by)))
                .toList();
        if (!open.isEmpty()) {
            weakness.take(open.get(random.nextInt(open.size())), "As was seen.", by, Instant.EPOCH);
        }
    }

    private static Weakness identified() {
        var said = new IdentifyWeakness("E06999001", "Visits", "Visits are late.", "Report, paragraph 4", "2010-07");
        return Weakness.identified(
                new WeaknessId(new UUID(0, 1)), "WEA-2010-0001", said, new RequestKey(new UUID(0, 2), new byte[0]));
    }

    private static Actor person(String subject, String authority, String... roles) {
        return new Actor("test", subject, subject, Set.of(roles), authority, null, null, subject);
    }
}
