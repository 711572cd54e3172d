package candour.gateway.pages.authorities;

import static org.assertj.core.api.Assertions.assertThat;

import candour.gateway.pages.Errors;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An empty box is no number, and never 0. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NumbersTest {

    @Test
    void an_empty_box_is_no_number() {
        assertThat(Numbers.decimal(" ")).isNull();
        assertThat(Numbers.whole("")).isNull();
        assertThat(Numbers.decimal("0")).isEqualTo(BigDecimal.ZERO);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"40", "27.9", " 0.5 ", "-3", ""})
    void digits_and_a_point_are_taken(String typed) {
        var errors = Errors.none();

        Numbers.allowDecimal(errors, typed, "value", "The value");

        assertThat(errors.isEmpty()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"forty", "27,9", "12%", "1e9", "1.2.3"})
    void anything_else_is_asked_for_again_in_plain_words(String typed) {
        var errors = Errors.none();

        Numbers.allowDecimal(errors, typed, "value", "The value");

        assertThat(errors.on("value")).isEqualTo("The value must be a number, like 40 or 27.9");
    }
}
