package candour.timescales;

import static candour.timescales.ConferenceTimescale.FURTHER_CORE_GROUP;
import static candour.timescales.ConferenceTimescale.INITIAL_ASSESSMENT;
import static candour.timescales.ConferenceTimescale.INITIAL_CONFERENCE;
import static candour.timescales.ConferenceTimescale.KEY_DECISION;
import static candour.timescales.Counting.AFTER_EVENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import candour.timescales.ConferenceTimescale.Step;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RulesTest {

    @Test
    void the_rule_is_the_one_in_force_on_the_day() {
        assertThat(regimeOn("2013-04-14")).isEqualTo("WT_2010");
        assertThat(regimeOn("2013-04-15")).isEqualTo("WT_2013");
    }

    @Test
    void a_rule_that_begins_after_the_event_does_not_apply_to_it() {
        assertThat(KEY_DECISION.rules().on(LocalDate.parse("2012-09-09"))).isEmpty();
        assertThat(KEY_DECISION.start(Step.REFERRAL, LocalDate.parse("2010-07-16")))
                .isEmpty();
    }

    @Test
    void an_abolished_timescale_starts_no_deadline() {
        assertThat(INITIAL_ASSESSMENT.start(Step.REFERRAL, LocalDate.parse("2013-04-12")))
                .isPresent();
        assertThat(INITIAL_ASSESSMENT.rules().on(LocalDate.parse("2013-04-15")))
                .hasValueSatisfying(row -> assertThat(row.course()).isEmpty());
        assertThat(INITIAL_ASSESSMENT.start(Step.REFERRAL, LocalDate.parse("2013-04-15")))
                .isEmpty();
    }

    @Test
    void under_the_later_wording_a_discussion_that_only_continues_the_enquiry_starts_nothing() {
        assertThat(INITIAL_CONFERENCE.start(Step.STRATEGY_DISCUSSION, LocalDate.parse("2024-03-01")))
                .hasValueSatisfying(deadline -> assertThat(deadline.dueOn()).isEqualTo("2024-03-22"));
        assertThat(INITIAL_CONFERENCE.start(Step.LAST_STRATEGY_DISCUSSION, LocalDate.parse("2024-03-08")))
                .isEmpty();
    }

    @Test
    void under_the_earlier_wording_the_last_discussion_counts() {
        assertThat(INITIAL_CONFERENCE.start(Step.LAST_STRATEGY_DISCUSSION, LocalDate.parse("2011-03-08")))
                .hasValueSatisfying(deadline -> assertThat(deadline.dueOn()).isEqualTo("2011-03-29"));
    }

    @Test
    void a_deadline_is_stopped_by_the_rule_it_began_with() {
        var begun = INITIAL_ASSESSMENT
                .start(Step.REFERRAL, LocalDate.parse("2013-04-12"))
                .orElseThrow();

        assertThat(INITIAL_ASSESSMENT.isStoppedBy(Step.ASSESSMENT, begun)).isTrue();
        assertThat(INITIAL_ASSESSMENT.isStoppedBy(Step.CONFERENCE, begun)).isFalse();
        assertThat(INITIAL_CONFERENCE.isStoppedBy(Step.CONFERENCE, begun)).isFalse();
    }

    @Test
    void a_time_to_wait_is_not_a_deadline() {
        assertThatIllegalStateException()
                .isThrownBy(() -> KEY_DECISION.start(Step.REFERRAL, LocalDate.parse("2024-01-02")))
                .withMessageStartingWith("KEY_DECISION is a time to wait");
    }

    @Test
    void an_authority_sets_local_terms_and_no_others() {
        var day = LocalDate.parse("2024-01-02");
        var local = FURTHER_CORE_GROUP.rules().on(day).orElseThrow().locally(Term.weeks(6, AFTER_EVENT));

        assertThat(local.start("FURTHER_CORE_GROUP", day))
                .hasValueSatisfying(deadline -> assertThat(deadline.dueOn()).isEqualTo("2024-02-13"));
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> INITIAL_CONFERENCE.rules().on(day).orElseThrow().locally(Term.weeks(6, AFTER_EVENT)))
                .withMessageStartingWith("A national timescale is not set locally");
    }

    @Test
    void a_rule_starts_nothing_on_a_day_it_was_not_in_force() {
        var rule = INITIAL_CONFERENCE.rules().in("WT_2010").orElseThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.start("INITIAL_CONFERENCE", LocalDate.parse("2013-04-15")))
                .withMessage("WT_2010 was not in force on 2013-04-15");
    }

    @Test
    void regimes_out_of_order_overlapping_twice_or_with_an_unstated_gap_are_refused() {
        var first = Regime.between("FIRST", "2018-01-01", "2020-12-31");

        refused("SECOND begins on 2017-01-01", first, Regime.between("SECOND", "2017-01-01", "2017-12-31"));
        refused("SECOND begins on 2020-12-31", first, Regime.since("SECOND", "2020-12-31"));
        refused(
                "SECOND begins on 2022-01-01",
                Regime.since("FIRST", "2018-01-01"),
                Regime.since("SECOND", "2022-01-01"));
        refused("FIRST is there twice", first, Regime.since("FIRST", "2021-01-01"));
        refused("Nothing is stated between FIRST", first, Regime.since("SECOND", "2021-01-02"));
        refused("A timescale has at least one rule");
    }

    @Test
    void a_regime_neither_ends_before_it_begins_nor_lacks_a_name() {
        assertThatIllegalArgumentException().isThrownBy(() -> Regime.between("A", "2020-01-02", "2020-01-01"));
        assertThatIllegalArgumentException().isThrownBy(() -> Regime.since(" ", "2020-01-02"));
        assertThatIllegalArgumentException().isThrownBy(() -> Authority.guidance(""));
    }

    private static String regimeOn(String day) {
        return INITIAL_CONFERENCE
                .rules()
                .on(LocalDate.parse(day))
                .orElseThrow()
                .regime()
                .name();
    }

    private static void refused(String message, Regime... regimes) {
        var rows = List.of(regimes).stream()
                .map(regime -> Rule.<Step>without(regime, Authority.policy("test")))
                .toList();
        assertThatIllegalArgumentException().isThrownBy(() -> new Rules<>(rows)).withMessageStartingWith(message);
    }
}
