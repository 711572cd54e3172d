package candour.cases.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** NHS numbers, good ones and bad ones (scenario A19). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NhsNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"943 476 5919", "944 930 6753", "654 100 3238", "671 668 9966", "999 000 0018", "9434765919"})
    void a_number_whose_check_digit_fits_is_taken_and_printed_in_threes(String text) {
        assertThat(NhsNumber.parse(text).digits()).isEqualTo(text.replace(" ", ""));
        assertThat(NhsNumber.parse(text)).hasToString(text.length() == 10 ? "943 476 5919" : text);
    }

    @ParameterizedTest(name = "A19: {0} is refused")
    @ValueSource(
            strings = {
                "943 476 5918",
                "999 123 4560",
                "987 654 4321",
                "000 000 0000",
                "943476591",
                "94347659190",
                "943476591O",
                ""
            })
    void a_number_that_does_not_fit_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> NhsNumber.parse(text));
    }

    @Property
    void one_wrong_digit_is_always_found(
            @ForAll @LongRange(min = 101_010_000, max = 999_999_999) long nine,
            @ForAll @IntRange(max = 9) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        var first = Long.toString(1_000_000_000L + nine).substring(1);
        int check = NhsNumber.checkDigit(first);
        if (check < 10) {
            var wrong = new StringBuilder(first + check);
            wrong.setCharAt(place, (char) ('0' + (wrong.charAt(place) - '0' + by) % 10));
            assertThat(NhsNumber.isValid(wrong.toString())).isFalse();
        }
    }
}
