package candour.timescales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import candour.timescales.PartialDate.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PartialDateTest {

    @ParameterizedTest(name = "from {0} to {1}: {2} ({3})")
    @CsvSource({
        "2009-02,    2010-07-16, 16-17 months, a notice whose day is not given",
        "2010-02,    2010-07-16, 4-5 months,   beyond its stated twelve months",
        "2009-02-03, 2010-07-16, 17 months,    both days known",
        "2009-02-20, 2010-07-16, 16 months,    the month not completed",
        "2009,       2010-07-16, 6-18 months,  known to the year",
        "2010-06-16, 2010-07,    0-1 months,   ends in a month",
        "2010-06-16, 2010-07-16, 1 month,      one",
        "2010-07,    2010-07-16, 0 months,     inside the same month",
        "2009,       2009,       0-11 months,  inside the same year"
    })
    void complete_months_are_a_range(String from, String to, String months, String reason) {
        assertThat(PartialDate.parse(from).monthsTo(PartialDate.parse(to)).words())
                .as(reason)
                .isEqualTo(months);
    }

    @Test
    void a_notice_runs_over_by_what_is_beyond_its_stated_term() {
        var stated =
                PartialDate.month(YearMonth.of(2009, 2), "February last year").plusMonths(12);

        var over = stated.monthsTo(PartialDate.parse("2010-07-16"));

        assertThat(over).isEqualTo(new MonthRange(4, 5)).returns(false, MonthRange::isExact);
        assertThat(stated.text()).isEqualTo("2010-02");
    }

    @Test
    void the_original_words_are_kept() {
        var date = PartialDate.month(YearMonth.of(2009, 2), "came into force in February last year");

        assertThat(date.words()).isEqualTo("came into force in February last year");
        assertThat(date.text()).isEqualTo("2009-02");
    }

    @ParameterizedTest(name = "{0} is from {1} to {2}, known to the {3}")
    @CsvSource({
        "2010-11-09, 2010-11-09, 2010-11-09, DAY",
        "2012-02,    2012-02-01, 2012-02-29, MONTH",
        "2010,       2010-01-01, 2010-12-31, YEAR"
    })
    void a_date_says_the_days_it_can_be(String text, LocalDate earliest, LocalDate latest, Precision precision) {
        var date = PartialDate.parse(text);

        assertThat(date)
                .returns(earliest, PartialDate::earliest)
                .returns(latest, PartialDate::latest)
                .returns(precision, PartialDate::precision)
                .returns(text, PartialDate::text)
                .matches(it -> it.mayBe(earliest) && it.mayBe(latest))
                .matches(it -> !it.mayBe(earliest.minusDays(1)) && !it.mayBe(latest.plusDays(1)));
    }

    @Test
    void something_due_in_a_month_is_overdue_when_the_month_is_over() {
        var november = PartialDate.parse("2010-11");

        assertThat(november.isBefore(LocalDate.parse("2010-11-30"))).isFalse();
        assertThat(november.isBefore(LocalDate.parse("2010-12-01"))).isTrue();
    }

    @Test
    void of_dates_that_begin_together_the_better_known_comes_first() {
        var dates = Stream.of("2010", "2010-01", "2009-12-31", "2010-01-01").map(PartialDate::parse);

        assertThat(dates.sorted(PartialDate.IN_ORDER).map(PartialDate::text))
                .containsExactly("2009-12-31", "2010-01-01", "2010-01", "2010");
    }

    @Test
    void a_year_moves_by_whole_years_only() {
        assertThat(PartialDate.parse("2009").plusMonths(24).text()).isEqualTo("2011");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse("2009").plusMonths(6))
                .withMessage("A date known to the year cannot be moved by 6 months");
    }

    @Test
    void an_end_before_the_beginning_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse("2010-07").monthsTo(PartialDate.parse("2010-06")))
                .withMessage("2010-06 is before 2010-07");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "May 2008", "2008-5", "22.05/16", "2008-02-30", "2008-13"})
    void what_is_not_written_as_a_date_is_not_read_as_one(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(text));
    }

    @Test
    void precision_is_not_pretended() {
        var ninth = LocalDate.parse("2010-11-09");

        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(ninth, Precision.MONTH, "November"));
        assertThatIllegalArgumentException().isThrownBy(() -> new MonthRange(3, 2));
    }
}
