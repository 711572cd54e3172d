package candour.timescales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import candour.timescales.ConferenceTimescale.Step;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeadlineTest {
    private static final LocalDate STARTED = LocalDate.parse("2024-03-01");
    private static final LocalDate DUE = LocalDate.parse("2024-03-22");

    private final Deadline deadline = ConferenceTimescale.INITIAL_CONFERENCE
            .start(Step.STRATEGY_DISCUSSION, STARTED)
            .orElseThrow();

    @Test
    void a_deadline_keeps_its_timescale_regime_calendar_and_version() {
        assertThat(deadline)
                .isEqualTo(new Deadline(
                        "INITIAL_CONFERENCE",
                        "WT_2013",
                        STARTED,
                        DUE,
                        null,
                        "EW_WORKING_TOGETHER",
                        BankHolidays.published().version()));
    }

    @Test
    void its_last_day_is_a_day_to_act_on() {
        assertThat(deadline.isLate(DUE)).isFalse();
        assertThat(deadline.isLate(DUE.plusDays(1))).isTrue();
    }

    @Test
    void met_on_its_last_day_it_never_is_late() {
        var met = deadline.met(DUE);

        assertThat(met.isLate(DUE.plusDays(100))).isFalse();
        assertThat(met.metLate()).isFalse();
    }

    @Test
    void met_late_stays_visible_for_ever_and_the_due_date_stays_where_it_was() {
        var met = deadline.met(DUE.plusDays(3));

        assertThat(met.metLate()).isTrue();
        assertThat(met.dueOn()).isEqualTo(DUE);
        assertThat(met.isLate(DUE.plusDays(3))).isFalse();
        assertThat(met.isLate(DUE.plusDays(2)))
                .as("asked of a day on which it was still open")
                .isTrue();
    }

    @Test
    void a_deadline_is_met_once() {
        var met = deadline.met(DUE);

        assertThatIllegalStateException()
                .isThrownBy(() -> met.met(DUE.plusDays(1)))
                .withMessage("INITIAL_CONFERENCE was met on 2024-03-22");
    }

    @Test
    void a_deadline_without_its_calendar_version_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Deadline("A", "B", STARTED, DUE, null, "EW_SI2007_462", ""))
                .withMessage("The version of the calendar is missing");
    }

    @ParameterizedTest(name = "due {0}, done {1}: in time {2} ({3})")
    @CsvSource({
        "2024-01-12, 2024-01-12T23:59:59.999Z,       true,  winter: the last moment",
        "2024-01-12, 2024-01-13T00:00:00Z,           false, winter: midnight",
        "2024-07-12, 2024-07-12T22:59:59.999999999Z, true,  summer: an hour earlier by Greenwich",
        "2024-07-12, 2024-07-12T23:00:00Z,           false, summer: midnight in London",
        "2024-03-30, 2024-03-30T23:59:59.999Z,       true,  the eve of summer time still is winter",
        "2024-03-30, 2024-03-31T00:00:00Z,           false, and ends at midnight by Greenwich",
        "2024-03-31, 2024-03-31T22:59:59.999Z,       true,  the short day",
        "2024-03-31, 2024-03-31T23:00:00Z,           false, has 23 hours",
        "2024-10-26, 2024-10-26T23:00:00Z,           false, the eve of winter time still is summer",
        "2024-10-27, 2024-10-27T23:59:59.999Z,       true,  the long day",
        "2024-10-27, 2024-10-28T00:00:00Z,           false, has 25 hours"
    })
    void the_last_day_ends_at_midnight_in_london(LocalDate due, Instant done, boolean inTime, String reason) {
        var closing = new Deadline("COMMENTS_DUE", "ILACS", due, due, null, "OFSTED_POLICY", "v");

        assertThat(closing.isInTime(done)).as(reason).isEqualTo(inTime);
    }

    @Test
    void today_is_the_day_in_london() {
        var lateOnFriday = InstantSource.fixed(Instant.parse("2026-05-01T22:10:00Z"));
        var alreadySaturday = InstantSource.fixed(Instant.parse("2026-05-01T23:10:00Z"));

        assertThat(London.today(lateOnFriday)).isEqualTo("2026-05-01");
        assertThat(London.today(alreadySaturday)).isEqualTo("2026-05-02");
    }
}
