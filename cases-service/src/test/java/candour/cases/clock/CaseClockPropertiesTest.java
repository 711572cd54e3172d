package candour.cases.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever happens to a clock, its due date and its edition are those of its first day (I6, I7). */
class CaseClockPropertiesTest {

    private static final UUID CHILD = new UUID(1, 1);

    enum Happening {
        MET,
        REPLACED,
        NOT_NEEDED,
        CARRIED_ON
    }

    @Property(tries = 500)
    void a_due_date_never_changes_whatever_happens(
            @ForAll("timescales") CaseTimescale timescale,
            @ForAll("days") LocalDate day,
            @ForAll("happenings") List<Happening> happenings) {
        started(timescale, day).ifPresent(clock -> {
            var dueOn = clock.dueOn();
            var regime = clock.regime();
            var later = day;
            for (var happening : happenings) {
                later = later.plusDays(40);
                happen(clock, happening, later);
                assertThat(clock.dueOn()).isEqualTo(dueOn);
                assertThat(clock.startedOn()).isEqualTo(day);
                assertThat(clock.regime()).isEqualTo(regime);
            }
        });
    }

    @Property(tries = 500)
    void its_edition_is_the_one_in_force_on_its_first_day(
            @ForAll("timescales") CaseTimescale timescale, @ForAll("days") LocalDate day) {
        started(timescale, day)
                .ifPresent(clock -> assertThat(timescale
                                .rules()
                                .in(clock.regime())
                                .orElseThrow()
                                .regime()
                                .inForceOn(day))
                        .isTrue());
    }

    @Property(tries = 500)
    void it_is_late_from_the_day_after_its_last_and_not_before(
            @ForAll("timescales") CaseTimescale timescale, @ForAll("days") LocalDate day) {
        started(timescale, day).ifPresent(clock -> {
            assertThat(clock.isLate(clock.dueOn())).isFalse();
            assertThat(clock.isLate(clock.dueOn().plusDays(1))).isTrue();
        });
    }

    private static Optional<CaseClock> started(CaseTimescale timescale, LocalDate day) {
        var running = new Running("E06999001", CHILD, CHILD);
        return timescale
                .rules()
                .on(day)
                .flatMap(rule -> rule.start(timescale.name(), day))
                .map(deadline -> CaseClock.started(CHILD, running, timescale, deadline, Instant.EPOCH));
    }

    private static void happen(CaseClock clock, Happening happening, LocalDate on) {
        switch (happening) {
            case MET -> clock.meet(on);
            case REPLACED -> clock.end(on, CaseClock.Ending.REPLACED);
            case NOT_NEEDED -> clock.end(on, CaseClock.Ending.NOT_NEEDED);
            case CARRIED_ON -> clock.end(on, CaseClock.Ending.CARRIED_ON);
        }
    }

    @Provide
    Arbitrary<CaseTimescale> timescales() {
        return Arbitraries.of(CaseTimescale.class);
    }

    /** Every day of the editions kept, as far as bank holidays are. */
    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2006, 4, 6).toEpochDay(),
                        LocalDate.of(2029, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<List<Happening>> happenings() {
        return Arbitraries.of(Happening.class).list().ofMinSize(1).ofMaxSize(5);
    }
}
