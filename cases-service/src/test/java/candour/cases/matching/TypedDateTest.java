package candour.cases.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slips of the hand in a date of birth. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TypedDateTest {

    @ParameterizedTest
    @CsvSource({
        "2017-03-09, 2017-09-03, DAY_AND_MONTH_SWAPPED",
        "2017-03-12, 2017-03-21, TWO_DIGITS_SWAPPED",
        "2017-03-09, 2071-03-09, TWO_DIGITS_SWAPPED",
        "2017-03-09, 2016-03-09, ONE_DIGIT_WRONG",
        "2017-03-09, 2017-03-19, ONE_DIGIT_WRONG",
        "1987-11-30, 1977-11-30, ONE_DIGIT_WRONG"
    })
    void a_slip_is_named_by_the_likeliest_that_makes_it(LocalDate right, LocalDate typed, TypedDate.Slip slip) {
        assertThat(new TypedDate(right).slips()).containsEntry(typed, slip);
    }

    @ParameterizedTest
    @CsvSource({"2017-03-09, 2017-03-09", "2017-03-09, 2018-04-09", "2017-03-09, 1999-12-31"})
    void the_date_itself_and_dates_further_away_are_no_slips(LocalDate right, LocalDate other) {
        assertThat(new TypedDate(right).slips()).doesNotContainKey(other);
    }

    @Property(tries = 100)
    void a_slip_goes_both_ways(@ForAll @IntRange(min = 0, max = 45_000) int days) {
        var date = LocalDate.of(1910, 1, 1).plusDays(days);
        assertThat(new TypedDate(date).slips().keySet())
                .allMatch(other -> new TypedDate(other).slips().containsKey(date));
    }
}
