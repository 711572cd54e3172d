package candour.inspections.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.conventions.ProblemException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

/** Invariant 23: nothing by which a child could be known comes in beside a case reference, and no reference tells anything. */
class OpaquePropertiesTest {

    private final WithoutPeople.Check check = new WithoutPeople.Check();

    @Property
    void twenty_three_a_reference_of_any_other_version_is_refused(
            @ForAll long high, @ForAll long low, @ForAll @IntRange(min = 1, max = 15) int version) {
        var id = new UUID(high & ~0xF000L | (long) version << 12, low & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);

        if (version != 4) {
            assertThatThrownBy(() -> CaseRef.of(id.toString())).isInstanceOf(ProblemException.class);
        } else {
            assertThat(CaseRef.of(id.toString()).text()).isEqualTo(id.toString());
        }
    }

    @Property
    void twenty_three_words_are_no_reference(@ForAll @AlphaChars @StringLength(max = 40) String words) {
        assertThatThrownBy(() -> CaseRef.of(words)).isInstanceOf(ProblemException.class);
    }

    @Property
    void twenty_three_no_date_is_taken_in_whichever_way_it_is_written(@ForAll("births") LocalDate birth) {
        for (var form :
                List.of("dd/MM/yyyy", "d.M.yy", "yyyy-MM-dd", "d-M-yyyy", "d MMMM yyyy", "d MMM yy", "MMMM d, yyyy")) {
            var written = "Seen with mother, "
                    + DateTimeFormatter.ofPattern(form, java.util.Locale.UK).format(birth) + ", at home";

            assertThat(check.isValid(written, null)).as(written).isFalse();
        }
    }

    @Property
    void twenty_three_no_long_number_is_taken_in(@ForAll @NumericChars @StringLength(min = 5, max = 12) String number) {
        assertThat(check.isValid("Case " + number + " was closed", null)).isFalse();
    }

    @Provide
    Arbitrary<LocalDate> births() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1992, 1, 1).toEpochDay(),
                        LocalDate.of(2026, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
