package candour.inspections.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import candour.timescales.Deadline;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arithmetic of the clocks, against days that were worked out by hand and some that really came to pass. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InspectionClocksTest {

    @ParameterizedTest(name = "{0} from {2} is due on {3}: {4}")
    @CsvSource({
        "LA_PUBLISH, RECEIPT_OF_FINAL_REPORT, 2010-07-16, 2010-08-27, thirty working days of law",
        "STATEMENT_DUE, RECEIPT_OF_FINAL_REPORT, 2010-07-16, 2010-10-25, seventy working days of law",
        "STATEMENT_DUE, RECEIPT_OF_FINAL_REPORT, 2024-10-01, 2025-01-10, over Christmas",
        "STATEMENT_DUE, RECEIPT_OF_FINAL_REPORT, 2023-02-01, 2023-05-16, 'Easter, early May and the Coronation'",
        "JTAI_STATEMENT, RECEIPT_OF_FINAL_REPORT, 2023-02-01, 2023-05-16, the same law for joint inspections",
        "PRIORITY_DRAFT_PLAN, RECEIPT_OF_FINAL_REPORT, 2022-08-25, 2022-09-26, August holiday and State Funeral",
        "COMMENTS_DUE, ISSUE_OF_DRAFT, 2024-03-27, 2024-04-05, over Easter",
        "COMMENTS_DUE, ISSUE_OF_DRAFT, 2022-05-30, 2022-06-08, the Jubilee",
        "COMMENTS_DUE, ISSUE_OF_DRAFT, 2024-06-08, 2024-06-14, from a Saturday",
        "FINAL_TARGET, END_OF_FIELDWORK, 2023-03-03, 2023-04-18, Birmingham 2023: really published that day",
        "FINAL_TARGET, END_OF_FIELDWORK, 2024-06-14, 2024-07-23, Barnet 2024: really published that day",
        "FIRST_MONITORING_VISIT, LAST_DAY_FOR_STATEMENT, 2025-01-10, 2025-02-07, four weeks of the calendar"
    })
    void a_clock_runs_out_on_the_day_worked_out(
            InspectionTimescale timescale, Milestone event, LocalDate on, LocalDate due, String why) {
        assertThat(timescale.start(event, on)).as(why).map(Deadline::dueOn).contains(due);
    }

    @ParameterizedTest(name = "{0} did not run on {2}: {3}")
    @CsvSource({
        "FINAL_TARGET, END_OF_FIELDWORK, 2010-06-18, no target was published then",
        "LISTS_DUE, REQUEST_FOR_LISTS, 2010-05-24, no lists were asked for then",
        "PRIORITY_PLAN, RECEIPT_OF_FINAL_REPORT, 2010-07-16, the rule is of 2018",
        "JTAI_STATEMENT, RECEIPT_OF_FINAL_REPORT, 2010-07-16, the rule is of 2015",
        "FIRST_MONITORING_VISIT, LAST_DAY_FOR_STATEMENT, 2010-10-25, monitoring visits are of 2016"
    })
    void a_rule_does_not_apply_to_what_happened_before_it(
            InspectionTimescale timescale, Milestone event, LocalDate on, String why) {
        assertThat(timescale.start(event, on)).as(why).isEmpty();
    }

    @Test
    void a_complaint_window_opened_with_publication_before_2020_and_with_the_final_report_since() {
        assertThat(InspectionTimescale.COMPLAINT_WINDOW.start(Milestone.PUBLICATION, LocalDate.of(2013, 9, 2)))
                .map(Deadline::dueOn)
                .contains(LocalDate.of(2013, 9, 16));
        assertThat(InspectionTimescale.COMPLAINT_WINDOW.start(
                        Milestone.RECEIPT_OF_FINAL_REPORT, LocalDate.of(2024, 6, 3)))
                .map(Deadline::dueOn)
                .contains(LocalDate.of(2024, 6, 10));
    }
}
