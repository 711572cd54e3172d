package candour.cases.clock;

import static candour.cases.People.NORTHBRIDGE;
import static candour.cases.clock.CaseEvent.INITIAL_CONFERENCE;
import static candour.cases.clock.CaseEvent.POLICE_PROTECTION_TAKEN;
import static candour.cases.clock.CaseEvent.STRATEGY_DISCUSSION;
import static candour.cases.clock.CaseEvent.STRATEGY_DISCUSSION_INITIATING_ENQUIRY;
import static org.assertj.core.api.Assertions.assertThat;

import candour.cases.person.Known;
import candour.conventions.Reach;
import candour.conventions.trial.Suite;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The traps in the clocks: which discussion counts, which day is day 0, and that nothing moves. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClocksTest {

    @Inject
    Clocks clocks;

    @Test
    @DisplayName(
            "A04 under Working Together 2023: the conference counts from the discussion that initiated the enquiry")
    void a04_2023() {
        var running = running();

        happened(STRATEGY_DISCUSSION_INITIATING_ENQUIRY, running, "2024-03-01");
        happened(STRATEGY_DISCUSSION, running, "2024-03-08");

        assertThat(conferences(running)).extracting(CaseClock::dueOn).containsExactly(LocalDate.parse("2024-03-22"));
    }

    @Test
    @DisplayName(
            "A04 under Working Together 2010: from the last discussion, and the clock of the first stays to be seen")
    void a04_2010() {
        var running = running();

        happened(STRATEGY_DISCUSSION_INITIATING_ENQUIRY, running, "2012-03-01");
        happened(STRATEGY_DISCUSSION, running, "2012-03-01");
        happened(STRATEGY_DISCUSSION, running, "2012-03-08");

        assertThat(conferences(running))
                .extracting(CaseClock::dueOn)
                .containsExactly(LocalDate.parse("2012-03-22"), LocalDate.parse("2012-03-29"));
        assertThat(conferences(running).getFirst().ending()).contains(CaseClock.Ending.REPLACED);
        assertThat(conferences(running).getLast().isRunning()).isTrue();
    }

    @Test
    void the_day_of_the_event_is_day_0_and_the_last_day_is_in_time() {
        var running = running();
        happened(STRATEGY_DISCUSSION_INITIATING_ENQUIRY, running, "2024-03-01");

        happened(INITIAL_CONFERENCE, running, "2024-03-22");

        assertThat(conferences(running).getFirst().metLate()).isFalse();
    }

    @Test
    void the_day_after_the_last_is_late_and_the_due_date_stays() {
        var running = running();
        happened(STRATEGY_DISCUSSION_INITIATING_ENQUIRY, running, "2024-03-01");

        happened(INITIAL_CONFERENCE, running, "2024-03-25");

        assertThat(conferences(running).getFirst().metLate()).isTrue();
        assertThat(conferences(running).getFirst().dueOn()).isEqualTo("2024-03-22");
    }

    @Test
    void a_conference_that_was_not_quorate_is_no_event_and_the_clock_is_late_the_day_after() {
        var running = running();

        happened(STRATEGY_DISCUSSION_INITIATING_ENQUIRY, running, "2024-03-01");

        var clock = conferences(running).getFirst();
        assertThat(clock.isLate(LocalDate.parse("2024-03-22"))).isFalse();
        assertThat(clock.isLate(LocalDate.parse("2024-03-23"))).isTrue();
    }

    @Test
    void a_clock_that_began_under_one_edition_is_stopped_under_the_next_and_judged_by_the_first() {
        var running = running();
        happened(STRATEGY_DISCUSSION, running, "2013-04-10");

        happened(INITIAL_CONFERENCE, running, "2013-05-01");

        assertThat(conferences(running).getFirst().regime()).isEqualTo("BEFORE_2013");
        assertThat(conferences(running).getFirst().metOn()).contains(LocalDate.parse("2013-05-01"));
    }

    @Test
    void seventy_two_hours_run_out_at_a_moment_also_in_the_night_the_clocks_change() {
        var running = running();
        var taken = Instant.parse("2024-03-30T10:15:00Z");

        happened(POLICE_PROTECTION_TAKEN, running, "2024-03-30", taken);

        assertThat(of(running).getFirst().dueAt()).contains(Instant.parse("2024-04-02T10:15:00Z"));
    }

    private Running running() {
        return new Running(NORTHBRIDGE, UUID.fromString(Known.child().id()), UUID.randomUUID());
    }

    private void happened(CaseEvent event, Running running, String on) {
        happened(event, running, on, Instant.EPOCH);
    }

    private void happened(CaseEvent event, Running running, String on, Instant at) {
        within(() -> {
            clocks.happened(event, running, LocalDate.parse(on), at);
            return List.of();
        });
    }

    private List<CaseClock> of(Running running) {
        return within(() -> clocks.of(running.authority(), running.child()));
    }

    private static List<CaseClock> within(Callable<List<CaseClock>> work) {
        return Reach.within(NORTHBRIDGE, () -> QuarkusTransaction.requiringNew().call(work));
    }

    private List<CaseClock> conferences(Running running) {
        return of(running).stream()
                .filter(clock -> clock.timescale() == CaseTimescale.INITIAL_CONFERENCE_HELD)
                .toList();
    }
}
