package candour.cases.clock;

import static org.assertj.core.api.Assertions.assertThat;

import candour.conventions.trial.Published;
import candour.timescales.RulesTable;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The timescales of a case are those published, and run under the edition of their first day. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CaseTimescaleTest {

    @Test
    void the_timescales_are_those_published() {
        Published.mustEqual(
                "case-timescales.md",
                RulesTable.markdown("Timescales of a child's case", Arrays.asList(CaseTimescale.values())));
    }

    @Test
    void a_referral_received_on_the_friday_night_before_a_bank_holiday_is_due_on_tuesday() {
        var friday = LocalDate.of(2024, 5, 3);

        var deadline = CaseTimescale.REFERRAL_DECISION.start(CaseEvent.REFERRAL_RECEIVED, friday);

        assertThat(deadline.orElseThrow().dueOn()).isEqualTo("2024-05-07");
    }

    @Test
    void a_referral_of_may_2008_has_an_initial_assessment_of_seven_working_days_and_no_assessment_of_forty_five() {
        var day = LocalDate.of(2008, 5, 12);

        assertThat(CaseTimescale.INITIAL_ASSESSMENT
                        .start(CaseEvent.REFERRAL_RECEIVED, day)
                        .orElseThrow()
                        .dueOn())
                .isEqualTo("2008-05-21");
        assertThat(CaseTimescale.ASSESSMENT.start(CaseEvent.REFERRAL_RECEIVED, day))
                .isEmpty();
    }

    @Test
    void a_review_conference_is_due_on_the_last_day_of_february_three_months_after_the_thirtieth_of_november() {
        var held = LocalDate.of(2023, 11, 30);

        var due = CaseTimescale.FIRST_REVIEW_CONFERENCE.start(CaseEvent.INITIAL_CONFERENCE, held);

        assertThat(due.orElseThrow().dueOn()).isEqualTo("2024-02-29");
    }
}
