package candour.inspections;

import static org.assertj.core.api.Assertions.assertThat;

import candour.inspections.complaint.ComplaintTimescale;
import candour.inspections.inspection.InspectionTimescale;
import candour.inspections.timescale.TitledTimescale;
import candour.timescales.Authority;
import candour.timescales.Counting;
import candour.timescales.Deadline;
import candour.timescales.Rule;
import candour.timescales.Rules;
import candour.timescales.Term;
import candour.timescales.WorkingCalendar;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Invariants 12 and 13, of every published clock and any amendment: what a clock names, and what does not apply to it. */
class ClocksPropertiesTest {

    /** Any timescale whatever its events are. */
    record Any<E>(TitledTimescale<E> timescale, Rules<E> rules) {

        static <E> Any<E> of(TitledTimescale<E> timescale) {
            return new Any<>(timescale, timescale.rules());
        }

        Optional<Deadline> startedOn(LocalDate day) {
            return rules.on(day).flatMap(rule -> rule.start(timescale.name(), day));
        }

        Any<E> amended(LocalDate from, int days) {
            var old = rules.on(from).filter(rule -> rule.course().isPresent());
            return old.map(rule -> new Any<>(timescale, rules.amended(from, term(days), basis(rule))))
                    .orElse(this);
        }

        private static Term term(int days) {
            return Term.workingDays(days, Counting.AFTER_EVENT);
        }

        private static Authority basis(Rule<?> rule) {
            return new Authority(rule.authority().force(), "The handbook", true);
        }
    }

    @Property(tries = 500)
    void twelve_each_clock_names_its_rule_calendar_its_version_force_and_owner(
            @ForAll("timescales") Any<?> any, @ForAll("days") LocalDate day) {
        any.startedOn(day).ifPresent(clock -> {
            var rule = any.rules().in(clock.regime()).orElseThrow();
            assertThat(clock.timescale()).isEqualTo(any.timescale().name());
            assertThat(rule.authority().force()).isNotNull();
            assertThat(rule.authority().source()).isNotBlank();
            assertThat(any.timescale().onWhom()).isNotBlank();
            assertThat(WorkingCalendar.named(clock.calendar()).version()).isEqualTo(clock.calendarVersion());
        });
    }

    @Property(tries = 500)
    void twelve_overdue_is_asked_of_a_day_and_turns_with_the_day_after_the_last(
            @ForAll("timescales") Any<?> any, @ForAll("days") LocalDate day) {
        any.startedOn(day).ifPresent(clock -> {
            assertThat(clock.isLate(clock.dueOn())).isFalse();
            assertThat(clock.isLate(clock.dueOn().plusDays(1))).isTrue();
            assertThat(clock.met(clock.dueOn()).isLate(clock.dueOn().plusDays(1)))
                    .isFalse();
        });
    }

    @Property(tries = 500)
    void thirteen_a_rule_valid_from_after_an_event_does_not_apply_to_it(
            @ForAll("timescales") Any<?> any, @ForAll("days") LocalDate day) {
        any.startedOn(day)
                .ifPresent(clock -> assertThat(any.rules()
                                .in(clock.regime())
                                .orElseThrow()
                                .regime()
                                .validFrom())
                        .isBeforeOrEqualTo(day));
    }

    @Property(tries = 500)
    void thirteen_an_amendment_changes_no_clock_that_starts_before_it(
            @ForAll("timescales") Any<?> any,
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 1, max = 90) int days) {
        var amended = any.amended(from, days);

        if (day.isBefore(from)) {
            assertThat(amended.startedOn(day)).isEqualTo(any.startedOn(day));
        }
    }

    @Property(tries = 500)
    void thirteen_an_amendment_holds_from_its_day_to_the_end_of_its_edition_and_no_longer(
            @ForAll("timescales") Any<?> any,
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 1, max = 90) int days) {
        var edition = any.rules().on(from);
        var amended = any.amended(from, days);

        if (edition.isPresent() && !day.isBefore(from)) {
            boolean inside = edition.get().regime().inForceOn(day);
            amended.startedOn(day)
                    .ifPresent(clock -> assertThat(clock.regime().contains("amended from " + from))
                            .isEqualTo(inside));
        }
    }

    @Property(tries = 300)
    void amendments_leave_no_day_without_a_row_and_none_with_two(
            @ForAll("timescales") Any<?> any, @ForAll("days") LocalDate first, @ForAll("days") LocalDate second) {
        var amended = first.equals(second)
                ? any.amended(first, 7)
                : any.amended(first, 7).amended(second, 9);

        assertThat(amended.rules().rows())
                .hasSizeGreaterThanOrEqualTo(any.rules().rows().size());
        assertThat(amended.rules().rows().getFirst().regime().validFrom())
                .isEqualTo(any.rules().rows().getFirst().regime().validFrom());
    }

    @Provide
    Arbitrary<Any<?>> timescales() {
        Arbitrary<Any<?>> ofInspections =
                Arbitraries.of(InspectionTimescale.values()).map(Any::of);
        Arbitrary<Any<?>> ofComplaints =
                Arbitraries.of(ComplaintTimescale.values()).map(Any::of);
        return Arbitraries.oneOf(ofInspections, ofComplaints);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        var first = LocalDate.of(2007, 4, 1).toEpochDay();
        var last = LocalDate.of(2029, 12, 31).toEpochDay();
        return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
    }
}
