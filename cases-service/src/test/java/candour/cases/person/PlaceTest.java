package candour.cases.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Postcodes, property numbers and the authority's own child ids, good ones and bad ones. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlaceTest {

    @ParameterizedTest
    @CsvSource({
        "ab123ad, AB12 3AD",
        "M1 1AE, M1 1AE",
        "b338th, B33 8TH",
        "CR2 6XH, CR2 6XH",
        "dn551pt, DN55 1PT",
        "W1A 0AX, W1A 0AX",
        "ec1a 1bb, EC1A 1BB",
        "gir0aa, GIR 0AA"
    })
    void a_postcode_is_written_in_capitals_with_one_space(String typed, String written) {
        assertThat(Postcode.parse(typed)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "AB12",
                "AB12 3C",
                "AB12 3CDE",
                "XAB12 3CD",
                "GIR 0AAX",
                "Flat 2 M1 1AE",
                "AB12 3CI",
                "1AB 2CD"
            })
    void a_part_of_a_postcode_or_one_within_other_text_is_refused(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> Postcode.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "000123", "100120883950"})
    void a_property_number_keeps_its_leading_zeros(String typed) {
        assertThat(Uprn.parse(typed)).hasToString(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1001208839501", "10012O883950", "-1"})
    void a_property_number_is_one_to_twelve_digits(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> Uprn.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "NB0012345", "abcdefghij0123456789"})
    void a_child_id_is_letters_and_digits(String typed) {
        assertThat(LaChildId.parse(typed)).hasToString(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "child_fails_assessments", "NB 12", "abcdefghij01234567890", "Zoë1"})
    void a_child_id_is_nothing_else_and_no_longer_than_twenty(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> LaChildId.parse(typed));
    }
}
