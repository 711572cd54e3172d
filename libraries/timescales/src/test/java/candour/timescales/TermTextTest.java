package candour.timescales;

import static candour.timescales.Counting.AFTER_EVENT;
import static candour.timescales.Counting.BEGINNING_WITH;
import static candour.timescales.Counting.CLEAR_DAYS;
import static candour.timescales.Counting.NTH_WORKING_DAY_FOLLOWING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TermTextTest {

    static Stream<Term> terms() {
        return Stream.of(
                Term.workingDays(1, AFTER_EVENT),
                Term.workingDays(10, BEGINNING_WITH),
                Term.workingDays(20, NTH_WORKING_DAY_FOLLOWING),
                Term.calendarDays(28, CLEAR_DAYS),
                Term.weeks(6, AFTER_EVENT),
                Term.months(2, BEGINNING_WITH),
                Term.hours(72),
                Term.before(Term.workingDays(7, AFTER_EVENT)),
                Term.before(Term.calendarDays(28, CLEAR_DAYS)));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void a_term_is_read_back_as_it_is_written(Term term) {
        assertThat(Term.parse(term.text())).isEqualTo(term);
    }

    @Test
    void a_term_reads_as_the_guidance_writes_it() {
        assertThat(terms().map(Term::text))
                .startsWith("1 working day after the event", "10 working days beginning with the event")
                .endsWith("7 working days before the event", "28 days clear of both ends before the event");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "15 working days",
                "working days after the event",
                "0 working days after the event",
                "-1 days after the event",
                "3 fortnights after the event",
                "3 months clear of both ends",
                "3 weeks on the nth working day following the event",
                "72 hours beginning with the event",
                "72 hours before the event",
                "3 days beginning with the event before the event"
            })
    void anything_else_is_not_a_term(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Term.parse(text));
    }

    @Test
    void only_clear_days_are_to_be_waited_out() {
        assertThat(terms().filter(Term::isWait)).containsExactly(Term.calendarDays(28, CLEAR_DAYS));
    }

    @Test
    void seventy_two_hours_pass_though_the_clocks_go_forward() {
        var taken = Instant.parse("2024-03-29T20:00:00Z");

        var runsOut = new Term.Hours(72).runOutAt(taken);

        assertThat(runsOut.atZone(London.ZONE)).hasToString("2024-04-01T21:00+01:00[Europe/London]");
    }
}
