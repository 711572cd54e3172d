package candour.cases.matching;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How names are compared. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SpellingTest {

    @ParameterizedTest
    @CsvSource({"O'Neill-Wójcik, ONEILLWOJCIK", "  de la Cruz , DELACRUZ", "Zoë, ZOE", "Łukasz, LUKASZ", "'-', ''"})
    void accents_case_and_punctuation_do_not_count(String name, String plain) {
        assertThat(Spelling.plain(name)).isEqualTo(plain);
    }

    @Test
    void a_double_name_is_itself_and_each_of_its_parts() {
        assertThat(Spelling.parts("Smith-Jones")).containsExactlyInAnyOrder("SMITH", "JONES", "SMITHJONES");
    }

    @ParameterizedTest
    @CsvSource({"TIDEWELL, TYDWELL", "STEPHENS, STEVENS", "KAYLEIGH, CALEY", "CLARKE, CLARK", "WRIGHT, RITE"})
    void what_sounds_alike_shares_a_code(String one, String other) {
        assertThat(Spelling.sounds(one)).containsAnyElementsOf(Spelling.sounds(other));
    }

    @ParameterizedTest
    @CsvSource({"SMITH, SMYTH", "SMITH, SMIHT", "SMITH, SMTH", "SMITH, SMITHS", "SMITH, XMITH"})
    void one_slip_is_a_letter_wrong_missing_too_many_or_turned(String one, String other) {
        assertThat(Spelling.isOneSlipApart(one, other)).isTrue();
        assertThat(Spelling.isOneSlipApart(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"SMITH, SMITH", "SMITH, JONES", "SMITH, SMIITHS", "AB, CD"})
    void none_or_more_is_not_one_slip(String one, String other) {
        assertThat(Spelling.isOneSlipApart(one, other)).isFalse();
    }

    @Property
    void a_letter_left_out_is_one_slip(
            @ForAll @AlphaChars @StringLength(min = 2, max = 12) String name, @ForAll @IntRange(max = 11) int place) {
        int at = place % name.length();
        var shorter = name.substring(0, at) + name.substring(at + 1);
        Assertions.assertThat(Spelling.isOneSlipApart(name, shorter)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"BETH, ELIZABETH", "LIZ, BETTY", "BILL, WILLIAM", "MOHAMMAD, MUHAMMED", "KATE, CATHERINE", "JACK, JOHN"
    })
    void given_names_stand_for_one_another(String one, String other) {
        assertThat(Nicknames.areOne(one, other)).isTrue();
    }

    @Test
    void names_that_are_nothing_to_one_another_do_not() {
        assertThat(Nicknames.areOne("BETH", "WILLIAM")).isFalse();
        assertThat(Nicknames.of("QUILLON")).containsExactly("QUILLON");
    }
}
