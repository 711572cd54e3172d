package candour.timescales;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The edge table: a line a case, with the reason it is here. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TermTest {

    @ParameterizedTest(name = "{0} {1}, {2}: {3} ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # statutory duties of the authority
            30 working days after the event           | 2010-07-16 | EW_SI2007_462       | 2010-08-27 | report received on a Friday, published by
            70 working days after the event           | 2010-07-16 | EW_SI2007_462       | 2010-10-25 | the statement on the same report
            70 working days after the event           | 2024-10-01 | EW_SI2007_462       | 2025-01-10 | across Christmas and New Year
            70 working days after the event           | 2023-02-01 | EW_SI2007_462       | 2023-05-16 | across Easter, early May, the Coronation
            # windows and targets of the inspectorate
            20 working days after the event           | 2022-08-25 | OFSTED_POLICY       | 2022-09-26 | August bank holiday and the State Funeral
            5 working days after the event            | 2024-03-27 | OFSTED_POLICY       | 2024-04-05 | comments across Easter
            5 working days after the event            | 2022-05-30 | OFSTED_POLICY       | 2022-06-08 | comments across the Jubilee, spring day moved
            5 working days after the event            | 2024-06-08 | OFSTED_POLICY       | 2024-06-14 | from a Saturday, which is day 0
            30 working days after the event           | 2023-03-03 | OFSTED_POLICY       | 2023-04-18 | a real publication across Easter
            27 working days after the event           | 2024-06-14 | OFSTED_POLICY       | 2024-07-23 | real publications of the 27-day era
            # requests for information
            20 working days on the nth working day following the event | 2024-07-01 | UK_FOIA | 2024-07-30 | 12 July is a holiday in Northern Ireland
            20 working days on the nth working day following the event | 2024-07-01 | EW_SI2007_462 | 2024-07-29 | the same on an England calendar
            20 working days on the nth working day following the event | 2024-07-06 | UK_FOIA | 2024-08-06 | received on a Saturday; a Scottish day in August too
            # clocks of a case
            1 working day after the event             | 2026-05-01 | EW_WORKING_TOGETHER | 2026-05-05 | Friday night before a bank holiday Monday: Tuesday
            1 working day after the event             | 2026-05-04 | EW_WORKING_TOGETHER | 2026-05-05 | on the bank holiday itself
            45 working days after the event           | 2024-01-02 | EW_WORKING_TOGETHER | 2024-03-05 | day 0 counting
            45 working days beginning with the event  | 2024-01-02 | EW_WORKING_TOGETHER | 2024-03-04 | day 1 counting is a day earlier
            15 working days after the event           | 2024-03-01 | EW_WORKING_TOGETHER | 2024-03-22 | conference after the first discussion
            15 working days after the event           | 2024-03-08 | EW_WORKING_TOGETHER | 2024-04-02 | and after a second one, across Easter
            5 working days after the event            | 2026-06-01 | EW_WORKING_TOGETHER | 2026-06-08 | notification: aware Monday, next Monday
            10 working days beginning with the event  | 2024-06-08 | EW_WORKING_TOGETHER | 2024-06-21 | from a Saturday day 1 is Monday
            10 working days beginning with the event  | 2024-06-10 | EW_WORKING_TOGETHER | 2024-06-21 | from that Monday it is the same
            28 days after the event                   | 2024-12-04 | EW_WORKING_TOGETHER | 2025-01-01 | plain days end on a holiday too
            28 days beginning with the event          | 2024-12-04 | EW_WORKING_TOGETHER | 2024-12-31 | plain days, day 1
            4 weeks after the event                   | 2024-02-05 | EW_WORKING_TOGETHER | 2024-03-04 | Monday to Monday over 29 February
            1 week beginning with the event           | 2024-02-05 | EW_WORKING_TOGETHER | 2024-02-11 | Monday to Sunday
            # months
            3 months after the event                  | 2023-11-30 | EW_WORKING_TOGETHER | 2024-02-29 | leap year
            3 months after the event                  | 2024-11-30 | EW_WORKING_TOGETHER | 2025-02-28 | not a leap year
            3 months after the event                  | 2025-02-28 | EW_WORKING_TOGETHER | 2025-05-28 | corresponding date, not the month's end
            6 months after the event                  | 2025-08-31 | EW_WORKING_TOGETHER | 2026-02-28 | no 31 February
            12 months after the event                 | 2024-02-29 | EW_WORKING_TOGETHER | 2025-02-28 | a year from 29 February
            2 months beginning with the event         | 2009-10-13 | EW_SI2007_462       | 2009-12-12 | the day before the corresponding date
            2 months beginning with the event         | 2009-12-31 | EW_SI2007_462       | 2010-02-28 | no corresponding date: the month's end
            2 months beginning with the event         | 2009-12-29 | EW_SI2007_462       | 2010-02-28 | no corresponding date either
            2 months beginning with the event         | 2009-12-28 | EW_SI2007_462       | 2010-02-27 | the last that has one
            1 month beginning with the event          | 2024-03-01 | EW_SI2007_462       | 2024-03-31 | a whole month
            # before an event
            7 working days before the event           | 2024-04-08 | EW_WORKING_TOGETHER | 2024-03-26 | copies sent before publication, across Easter
            1 week before the event                   | 2024-04-08 | EW_WORKING_TOGETHER | 2024-04-01 | plain week
            1 month before the event                  | 2024-03-31 | EW_WORKING_TOGETHER | 2024-02-29 | the month's end
            28 days clear of both ends before the event | 2010-11-09 | EW_SI2007_462     | 2010-10-11 | last notice for a decision on 9 November
            2 working days clear of both ends before the event | 2024-04-03 | EW_SI2007_462 | 2024-03-27 | Thursday and Tuesday lie between
            # hours, as days
            72 hours after the event                  | 2024-03-29 | EW_WORKING_TOGETHER | 2024-04-01 | weekends and holidays count
            25 hours after the event                  | 2024-03-29 | EW_WORKING_TOGETHER | 2024-03-31 | may run out on the second day
            """)
    void the_last_day_of(String term, LocalDate event, String calendar, LocalDate lastDay, String reason) {
        assertThat(Term.parse(term).lastDay(event, WorkingCalendar.named(calendar)))
                .as(reason)
                .isEqualTo(lastDay);
    }

    @ParameterizedTest(name = "{0} {1}: {2} ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            28 days clear of both ends        | 2010-10-11 | 2010-11-09 | earliest key decision: 28 whole days lie between
            1 day clear of both ends          | 2024-02-28 | 2024-03-01 | 29 February lies between
            5 working days clear of both ends | 2024-03-27 | 2024-04-06 | the day after the fifth clear working day
            3 months after the event          | 2023-11-30 | 2024-03-01 | any term: the first day it is over
            """)
    void the_first_day_after(String term, LocalDate event, LocalDate firstDay, String reason) {
        assertThat(Term.parse(term).firstDayAfter(event, WorkingCalendar.EW_SI2007_462))
                .as(reason)
                .isEqualTo(firstDay);
    }
}
