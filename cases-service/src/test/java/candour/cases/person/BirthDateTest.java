package candour.cases.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.conventions.ProblemException;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BirthDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2020-02-29", "2020-02", "2020"})
    void a_date_is_written_as_it_was_read(String text) {
        assertThat(BirthDate.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-02-30", "2017-13", "17", "9 March 2017", ""})
    void what_is_no_date_is_not_read_as_one(String text) {
        assertThatThrownBy(() -> BirthDate.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "1899", "-0001-01-01"})
    void a_birth_before_anybody_alive_is_refused(String text) {
        var date = BirthDate.parse(text);

        assertThatThrownBy(() -> date.mustBeBornBy(LocalDate.of(2026, 3, 20))).isInstanceOf(ProblemException.class);
    }
}
