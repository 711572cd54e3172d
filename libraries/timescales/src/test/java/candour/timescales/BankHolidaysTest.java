package candour.timescales;

import static candour.timescales.Nation.ENGLAND_AND_WALES;
import static candour.timescales.Nation.NORTHERN_IRELAND;
import static candour.timescales.Nation.SCOTLAND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BankHolidaysTest {
    private static final String HEAD = "# announced to 2024-12-31\ndate,nation,title\n";
    private static final String NEW_YEAR = "2024-01-01,england-and-wales,New Year's Day\n";

    private final BankHolidays table = BankHolidays.published();

    @Test
    void the_table_still_has_a_year_to_run() {
        assertThat(table.lastDay())
                .as("add the next years to bank-holidays.csv: deadlines of a year ahead can no longer be worked out")
                .isAfter(London.today(InstantSource.system()).plusMonths(12));
    }

    @Test
    void the_table_says_how_far_it_goes_and_how_far_it_is_announced() {
        assertThat(table.firstDay()).isEqualTo("2005-01-03");
        assertThat(table.lastDay()).isEqualTo("2030-12-26");
        assertThat(table.announcedTo()).isEqualTo("2027-12-31");
        assertThat(table.version()).isEqualTo("05977633b4a9");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2011-04-29, a royal wedding",
        "2012-06-04, the spring day moved from May",
        "2012-06-05, the Diamond Jubilee",
        "2020-05-08, the May day moved to a Friday",
        "2022-06-02, the spring day moved again",
        "2022-06-03, the Platinum Jubilee",
        "2022-09-19, the State Funeral",
        "2022-12-27, the substitute for Christmas Day on a Sunday",
        "2023-05-08, the Coronation",
        "2026-12-28, the substitute for Boxing Day on a Saturday"
    })
    void days_no_rule_foretells_are_in_the_table(LocalDate day, String reason) {
        assertThat(table.isHoliday(day, Set.of(ENGLAND_AND_WALES))).as(reason).isTrue();
    }

    @ParameterizedTest(name = "{0} is not a holiday in England: {1}")
    @CsvSource({
        "2020-05-04, moved to the 8th",
        "2022-05-30, moved to June",
        "2024-07-12, Northern Ireland",
        "2024-08-05, Scotland"
    })
    void days_a_rule_would_foretell_wrongly_are_not(LocalDate day, String reason) {
        assertThat(table.isHoliday(day, Set.of(ENGLAND_AND_WALES))).as(reason).isFalse();
    }

    @Test
    void every_good_friday_and_none_on_a_weekend_is_in_the_table() {
        assertThat(table.lines()).noneMatch(line -> line.on().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0);
        assertThat(table.lines().stream().filter(line -> line.title().equals("Good Friday")))
                .hasSize(26 * 3)
                .allMatch(line -> NamedDay.GOOD_FRIDAY.fallsOn(line.on()));
    }

    @Test
    void england_and_wales_have_eight_days_a_year_and_the_proclaimed_ones() {
        var days = table.lines().stream().filter(line -> line.nation() == ENGLAND_AND_WALES);

        assertThat(days).hasSize(26 * 8 + 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2005-01-02", "2030-12-27", "2031-06-11"})
    void a_day_outside_the_table_is_an_error_and_never_a_guess(LocalDate outside) {
        assertThatExceptionOfType(OutsideBankHolidaysException.class)
                .isThrownBy(() -> table.isHoliday(outside, Set.of(SCOTLAND)))
                .withMessage(
                        "Whether %s is a working day is not known: "
                                + "the table of bank holidays runs from 2005-01-03 to 2030-12-26",
                        outside)
                .returns(outside, OutsideBankHolidaysException::date);
    }

    @Test
    void a_term_that_runs_past_the_table_is_an_error() {
        var term = Term.parse("10 working days after the event");

        assertThatExceptionOfType(OutsideBankHolidaysException.class)
                .isThrownBy(() -> term.lastDay(LocalDate.parse("2030-12-20"), WorkingCalendar.UK_FOIA));
    }

    @Test
    void the_version_follows_the_days_and_not_the_looks_of_the_file() {
        var plain = BankHolidays.parse(HEAD + NEW_YEAR + "2024-12-25,scotland,Christmas Day\n");
        var shuffled =
                BankHolidays.parse("# a note\r\n" + HEAD + "2024-12-25,scotland,Christmas Day\r\n\r\n" + NEW_YEAR);
        var other = plain.with(new BankHoliday(LocalDate.parse("2024-07-12"), NORTHERN_IRELAND, "Battle of the Boyne"));

        assertThat(shuffled.version()).isEqualTo(plain.version()).isNotEqualTo(other.version());
        assertThat(other.lastDay()).isEqualTo(plain.lastDay());
    }

    @Test
    void a_day_proclaimed_beyond_the_horizon_does_not_move_it() {
        var beyond = new BankHoliday(LocalDate.parse("2035-05-01"), ENGLAND_AND_WALES, "Too far");

        assertThatExceptionOfType(OutsideBankHolidaysException.class).isThrownBy(() -> table.with(beyond));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date,nation,title\n2024-01-01,scotland,New Year's Day\n",
                HEAD,
                HEAD + NEW_YEAR + NEW_YEAR,
                HEAD + "2024-13-01,scotland,New Year's Day\n",
                HEAD + "2024-01-01,wales,New Year's Day\n",
                HEAD + "2024-01-01,scotland\n",
                HEAD + "2024-01-01,scotland, \n"
            })
    void a_table_that_cannot_be_read_in_full_is_refused(String csv) {
        assertThatIllegalArgumentException().isThrownBy(() -> BankHolidays.parse(csv));
    }

    @Test
    void every_nation_is_found_by_its_key() {
        assertThat(Arrays.stream(Nation.values()).map(Nation::key).map(Nation::ofKey))
                .containsExactly(Nation.values());
    }
}
