package candour.reader.head;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PrintedDatesTest {
    @ParameterizedTest
    @CsvSource({
        "3 December 2018 to 14 December 2018, 2018-12-03, 2018-12-14",
        "11 - 22 July 2022, 2022-07-11, 2022-07-22",
        "15-19 July 2013, 2013-07-15, 2013-07-19",
        "12 September to 6 October 2016, 2016-09-12, 2016-10-06",
        "16 January 2017-9 February 2017, 2017-01-16, 2017-02-09",
        "29 November to 10 January 2020, 2019-11-29, 2020-01-10",
        "Monday 4th and Tuesday 5th March 2024, 2024-03-04, 2024-03-05",
        "10 to 14 February and 2 March 2020, 2020-02-10, 2020-03-02",
        "18/03/2014 - 09/04/2014, 2014-03-18, 2014-04-09",
        "28 July 2016, 2016-07-28, 2016-07-28"
    })
    void a_range_of_days_is_read_from_both_ends(String phrase, String first, String last) {
        assertThat(PrintedDates.in(phrase).getFirst()).hasToString(first);
        assertThat(PrintedDates.in(phrase).getLast()).hasToString(last);
    }

    @ParameterizedTest
    @CsvSource({"31 June 2020", "30 July 2022 to 2 July 2022", "July 2022", "11 to 22 July", "12345"})
    void what_is_no_range_of_days_is_not_read(String phrase) {
        assertThat(PrintedDates.in(phrase)).isEmpty();
    }
}
