package candour.gateway.pages.authorities;

import static org.assertj.core.api.Assertions.assertThat;

import candour.gateway.pages.DateFields;
import candour.gateway.pages.Errors;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A date is asked for and said as well as it is known, and never better. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KnownTest {

    @ParameterizedTest(name = "{0} is said {1}")
    @CsvSource({
        "2010-07-16, by 16 July 2010, on 16 July 2010",
        "2010-11, by the end of November 2010, in November 2010",
        "2010, by the end of 2010, in 2010"
    })
    void what_is_known_to_the_month_is_due_by_its_end(String date, String by, String on) {
        assertThat(Known.by(date)).isEqualTo(by);
        assertThat(Known.on(date)).isEqualTo(on);
    }

    @ParameterizedTest(name = "{0} {1} {2} reads {3}")
    @CsvSource({
        "16, 7, 2010, 2010-07-16",
        "'', 7, 2010, 2010-07",
        "'', '', 2010, 2010",
        "31, 2, 2010, ",
        "16, '', 2010, ",
        "'', 13, 2010, ",
        "'', July, 2010, ",
        "'', '', 10, "
    })
    void the_day_or_the_day_and_the_month_may_be_left_out(String day, String month, String year, String read) {
        assertThat(KnownFields.text(new DateFields(day, month, year)).orElse(null))
                .isEqualTo(read);
    }

    @Test
    void a_date_that_is_none_is_an_error_at_its_field() {
        var errors = Errors.none();

        KnownFields.allow(errors, new DateFields("31", "2", "2010"), "due", "when its report is due");

        assertThat(errors.on("due")).startsWith("When its report is due must be a real date");
    }

    @Test
    void an_empty_line_parts_two_findings() {
        assertThat(Lines.paragraphs("One,\r\nstill one.\r\n\r\nTwo.\n \n"))
                .isEqualTo(List.of("One,\nstill one.", "Two."));
    }
}
