package candour.inspections.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import candour.inspections.access.Person;
import candour.inspections.dates.KnownDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever the day was that is known to a month only, what is said of the notice holds for it, and nothing lapses. */
class StandingPropertiesTest {

    private static final LocalDate FIRST = LocalDate.parse("2009-01-01");
    private static final Person SOMEBODY = new Person("ada", "Ada Selwyn", "improvement adviser");

    @Property
    void the_true_number_of_months_lies_in_the_range_that_is_said(
            @ForAll @IntRange(max = 2000) int issued, @ForAll @IntRange(min = 31, max = 3000) int later) {
        var day = FIRST.plusDays(issued);
        var today = day.plusDays(later);

        var standing = Standing.of(inForceFrom(KnownDate.month(YearMonth.from(day)), 12), today);

        assertThat(ChronoUnit.MONTHS.between(day, today))
                .isBetween((long) standing.inForceFor().fewest(), (long)
                        standing.inForceFor().most());
    }

    @Property
    void a_notice_overruns_exactly_when_its_term_is_over_and_never_lapses(
            @ForAll @IntRange(max = 2000) int issued, @ForAll @IntRange(max = 3000) int later) {
        var day = FIRST.plusDays(issued);
        var notice = inForceFrom(KnownDate.day(day), 12);

        var standing = Standing.of(notice, day.plusDays(later));

        assertThat(standing.overrun()).isEqualTo(day.plusDays(later).isAfter(day.plusMonths(12)));
        assertThat(notice.state()).isEqualTo(InterventionState.IN_FORCE);
        assertThat(standing.sentence()).endsWith("not lifted");
    }

    private static Intervention inForceFrom(KnownDate on, int months) {
        var said = new ProposeIntervention(
                InterventionKind.NOTICE, "The department", List.of(), List.of(), List.of(), months, 6, 1, null, null);
        var one = Intervention.proposed(new UUID(0, 1), "E06999001", said, null);
        one.take(new StepTaken("E06999001", InterventionStep.ISSUE, on, Instant.EPOCH, SOMEBODY, null), null);
        return one;
    }
}
