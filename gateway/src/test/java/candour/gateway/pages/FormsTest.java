package candour.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import candour.gateway.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormsTest {

    @Test
    void a_service_s_errors_find_their_fields() {
        var refused = new Problem(
                "/problems/rule-broken",
                "A rule forbids this",
                422,
                "No",
                List.of(new Problem.Error("/facts/reason", "Too short")),
                null,
                null);

        assertThat(Errors.of(refused).on("reason")).isEqualTo("Too short");
    }

    @Test
    void a_refusal_of_the_whole_is_said_of_the_whole() {
        var refused = new Problem("/problems/guard-not-met", "Not yet", 409, "The visit comes first", null, null, null);

        assertThat(Errors.of(refused).all()).containsExactly(new Errors.Error("", "The visit comes first"));
    }

    @ParameterizedTest
    @CsvSource({"27, 3, 2026, 2026-03-27", "' 1', 02, 2024, 2024-02-01", "29, 2, 2024, 2024-02-29"})
    void a_real_date_is_read(String day, String month, String year, LocalDate date) {
        assertThat(new DateFields(day, month, year).date()).contains(date);
    }

    @ParameterizedTest
    @CsvSource({"31, 2, 2026", "29, 2, 2026", "1, 13, 2026", "1, 1, 26", "'', 1, 2026", "x, 1, 2026", ", ,"})
    void what_is_no_date_is_not_read(String day, String month, String year) {
        assertThat(new DateFields(day, month, year).date()).isEmpty();
    }
}
