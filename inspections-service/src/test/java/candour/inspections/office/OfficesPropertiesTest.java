package candour.inspections.office;

import static org.assertj.core.api.Assertions.assertThat;

import candour.conventions.RequestKey;
import candour.inspections.dates.KnownDate;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Invariants 18 and 25: an office is held from one day to another, and nothing is said of why it ended. */
class OfficesPropertiesTest {

    private static final LocalDate FIRST = LocalDate.parse("2009-05-01");

    @Property
    void eighteen_an_office_counts_on_the_days_it_is_held_and_on_no_other(
            @ForAll @IntRange(max = 600) int from,
            @ForAll @IntRange(max = 600) int length,
            @ForAll @IntRange(max = 1500) int day) {
        var first = FIRST.plusDays(from);
        var last = first.plusDays(length);
        var office = assigned(KnownDate.day(first));
        office.endOn(KnownDate.day(last));
        var asked = FIRST.plusDays(day);

        assertThat(office.isHeldOn(asked)).isEqualTo(!asked.isBefore(first) && !asked.isAfter(last));
    }

    @Property(tries = 1)
    void twenty_five_the_end_of_an_office_has_a_date_and_no_words() {
        assertThat(Arrays.stream(EndRole.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly("on");
    }

    private static RoleAssignment assigned(KnownDate from) {
        var said = new AssignRole("sal", "Sal Whitcombe", OfficeRole.SCRUTINY_MEMBER, null, "Scrutiny", from, null);
        return RoleAssignment.of(new UUID(0, 1), "E06999001", said, new RequestKey(new UUID(0, 2), new byte[0]));
    }
}
