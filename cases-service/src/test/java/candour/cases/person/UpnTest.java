package candour.cases.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Unique pupil numbers, good ones and bad ones (census rules 1510, 1540, 1550). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UpnTest {

    @ParameterizedTest
    @ValueSource(strings = {"K330200110001", "Z330200110002", "A201199900123", "P823201512345", "k330200110001"})
    void a_number_whose_letter_fits_is_taken(String text) {
        assertThat(Upn.parse(text)).hasToString(text.toUpperCase(java.util.Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A330200110001",
                "K33020011000",
                "K3302001100011",
                "I330200110001",
                "K33020011000O",
                "K33O200110001",
                "3302001100010",
                ""
            })
    void a_number_that_does_not_fit_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Upn.parse(text));
    }

    @Property
    void of_all_letters_one_fits_and_it_is_never_i_o_or_s(
            @ForAll @StringLength(12) @CharRange(from = '0', to = '9') String digits) {
        var fitting = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                .chars()
                .filter(letter -> Upn.isValid((char) letter + digits))
                .mapToObj(letter -> (char) letter)
                .toList();
        assertThat(fitting).hasSize(1).doesNotContain('I', 'O', 'S');
    }
}
