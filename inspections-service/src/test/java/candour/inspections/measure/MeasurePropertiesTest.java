package candour.inspections.measure;

import static org.assertj.core.api.Assertions.assertThat;

import candour.conventions.RequestKey;
import candour.inspections.access.Person;
import candour.inspections.weakness.WeaknessId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Invariants 16, 21, 23 and 24: what is counted says for what, hides no team, makes nothing of what is not known. */
class MeasurePropertiesTest {

    private static final Person SOMEBODY = new Person("owen", "Owen Pryce", "officer of the authority");

    @Property
    void sixteen_a_measure_is_an_orphan_exactly_when_it_answers_no_weakness(@ForAll("weaknesses") Set<WeaknessId> all) {
        var measure = measure(true, all, List.of());

        assertThat(measure.isOrphan()).isEqualTo(all.isEmpty());
        assertThat(all).allMatch(measure::answers);
    }

    @Property
    void twenty_four_what_could_be_told_by_team_is_told_by_team_or_flagged(
            @ForAll("observations") List<ObserveMeasure> said) {
        var measure = measure(true, Set.of(), said);
        boolean byTeam = measure.teams().stream().anyMatch(one -> one.value() != null);

        assertThat(measure.isCityWideOnly()).isEqualTo(!said.isEmpty() && !byTeam);
        assertThat(measure.isToldByTeam()).isEqualTo(byTeam);
    }

    @Property
    void twenty_one_a_value_that_is_not_known_neither_meets_nor_misses_a_target(
            @ForAll("observations") List<ObserveMeasure> said) {
        var measure = measure(true, Set.of(), said);

        assertThat(measure.isMet().isPresent())
                .isEqualTo(measure.latest().filter(one -> one.value() != null).isPresent());
    }

    @Property
    void twenty_three_the_public_reads_no_count_of_one_to_five(@ForAll("observations") List<ObserveMeasure> said) {
        var shown = MeasureView.of(measure(true, Set.of(), said), false);

        assertThat(Stream.concat(shown.values().stream(), shown.teams().stream()))
                .allSatisfy(value -> {
                    assertThat(isFew(value.numerator())).isFalse();
                    assertThat(isFew(value.denominator())).isFalse();
                    assertThat(value.value() == null).isEqualTo(value.missing() != null);
                });
    }

    @Provide
    Arbitrary<Set<WeaknessId>> weaknesses() {
        return Arbitraries.longs()
                .between(1, 9)
                .map(id -> new WeaknessId(new UUID(0, id)))
                .set()
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<ObserveMeasure>> observations() {
        var values =
                Arbitraries.integers().between(0, 100).map(BigDecimal::valueOf).injectNull(0.3);
        var counts = Arbitraries.longs().between(0, 12);
        var teams = Arbitraries.of("North", "East", "South").injectNull(0.4);
        return Combinators.combine(Arbitraries.integers().between(1, 3), teams, values, counts, counts)
                .as(MeasurePropertiesTest::observation)
                .list()
                .ofMaxSize(8);
    }

    private static ObserveMeasure observation(int month, String team, BigDecimal value, long numerator, long more) {
        var first = LocalDate.of(2010, month, 1);
        return new ObserveMeasure(
                first,
                first.plusMonths(1).minusDays(1),
                team,
                value,
                value == null ? Missing.NOT_AVAILABLE : null,
                numerator,
                numerator + more,
                "Scorecard");
    }

    private static boolean isFew(Long count) {
        return count != null && count >= 1 && count <= 5;
    }

    private static Measure measure(boolean teamCapable, Set<WeaknessId> weaknesses, List<ObserveMeasure> said) {
        var definition = new DefineMeasure(
                "E06999001",
                "Visits",
                "Visits in time",
                "In time",
                "Due",
                "%",
                Better.HIGHER,
                BigDecimal.TEN,
                teamCapable,
                weaknesses);
        var measure =
                Measure.defined(new MeasureId(new UUID(0, 1)), definition, new RequestKey(new UUID(0, 2), new byte[0]));
        said.forEach(one -> measure.observe(Observation.of("E06999001", one, SOMEBODY, Instant.EPOCH)));
        return measure;
    }
}
