package candour.timescales;

import static candour.timescales.WorkingCalendar.EW_REPS_2006;
import static candour.timescales.WorkingCalendar.EW_SI2007_462;
import static candour.timescales.WorkingCalendar.EW_WORKING_TOGETHER;
import static candour.timescales.WorkingCalendar.OFSTED_POLICY;
import static candour.timescales.WorkingCalendar.UK_FOIA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkingCalendarTest {

    @ParameterizedTest(name = "{0} leaves out {1}")
    @CsvSource(delimiter = '|', textBlock = """
            EW_SI2007_462 | Saturdays, Sundays, Good Friday, Christmas Day, bank holidays in England and Wales
            UK_FOIA       | Saturdays, Sundays, Good Friday, Christmas Day, bank holidays in any part of the United Kingdom
            EW_REPS_2006  | Saturdays, Sundays, Good Friday, Christmas Day, Boxing Day, bank holidays in England and Wales
            OFSTED_POLICY | Saturdays, Sundays, bank holidays in England and Wales
            EW_WORKING_TOGETHER | Saturdays, Sundays, bank holidays in England and Wales
            """)
    void a_calendar_says_which_days_it_leaves_out(String name, String words) {
        assertThat(WorkingCalendar.named(name).nonWorking().words()).isEqualTo(words);
    }

    @Test
    void a_holiday_in_one_nation_is_a_working_day_elsewhere_except_for_information_requests() {
        var battleOfTheBoyne = LocalDate.parse("2024-07-12");

        assertThat(WorkingCalendar.all().stream().filter(calendar -> !calendar.isWorkingDay(battleOfTheBoyne)))
                .containsExactly(UK_FOIA);
    }

    @Test
    void the_four_meanings_for_england_agree_on_every_day_of_the_table() {
        var table = BankHolidays.published();
        var others = List.of(EW_REPS_2006, OFSTED_POLICY, EW_WORKING_TOGETHER);

        assertThat(table.firstDay().datesUntil(table.lastDay().plusDays(1)))
                .allMatch(day ->
                        others.stream().allMatch(other -> other.isWorkingDay(day) == EW_SI2007_462.isWorkingDay(day)));
    }

    @Test
    void named_days_hold_even_where_the_table_does_not_have_them() {
        var bare = BankHolidays.parse("""
                # announced to 2024-12-31
                date,nation,title
                2024-01-01,england-and-wales,New Year's Day
                2024-12-31,england-and-wales,Invented
                """);
        var days = Stream.of("2024-03-29", "2024-12-25", "2024-12-26").map(LocalDate::parse);

        assertThat(days.filter(EW_SI2007_462.over(bare)::isWorkingDay)).containsExactly(LocalDate.parse("2024-12-26"));
    }

    @ParameterizedTest(name = "{0} to {1}: {2} working days")
    @CsvSource({
        "2024-06-14, 2024-07-23, 27",
        "2024-03-28, 2024-04-02, 1",
        "2024-06-08, 2024-06-09, 0",
        "2024-06-10, 2024-06-10, 0",
        "2024-06-11, 2024-06-10, 0"
    })
    void a_lag_counts_the_working_days_after_the_first_up_to_the_last(LocalDate first, LocalDate last, int days) {
        assertThat(OFSTED_POLICY.workingDaysBetween(first, last)).isEqualTo(days);
    }

    @Test
    void the_version_is_the_version_of_the_table() {
        assertThat(WorkingCalendar.all())
                .allMatch(calendar ->
                        calendar.version().equals(BankHolidays.published().version()));
    }

    @Test
    void a_calendar_nobody_named_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.named("WORKING_DAYS"))
                .withMessage("No working calendar is named WORKING_DAYS");
    }
}
