package candour.inspections.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A date in the name of a file. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublicationDayTest {

    @ParameterizedTest(name = "{0} is of {1}")
    @CsvSource({
        "northbridge_18-april-2023.pdf, 2023-04-18",
        "Northbridge 5 Sept 2022 (final).PDF, 2022-09-05",
        "2024-07-12 northbridge.pdf, 2024-07-12",
        "northbridge_1-may-2014_republished_23-may-2014.pdf, 2014-05-23"
    })
    void the_last_date_of_a_name_is_taken(String name, LocalDate day) {
        assertThat(PublicationDay.inName(name)).contains(day);
    }

    @ParameterizedTest(name = "{0} names no day")
    @ValueSource(strings = {"50252437.pdf", "northbridge_31-february-2023.pdf", "12-11-2022.pdf", "3-octopus-2020.pdf"})
    void what_is_no_day_or_could_be_two_is_none(String name) {
        assertThat(PublicationDay.inName(name)).isEmpty();
    }
}
