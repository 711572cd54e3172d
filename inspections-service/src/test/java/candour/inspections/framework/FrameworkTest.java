package candour.inspections.framework;

import static org.assertj.core.api.Assertions.assertThat;

import candour.conventions.trial.Published;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FrameworkTest {

    @Test
    void the_frameworks_are_the_published_ones() {
        Published.mustEqual("frameworks.md", FrameworkTables.print(Arrays.asList(Framework.values())));
    }

    @ParameterizedTest(name = "{1} begun on {0} is under {2}")
    @CsvSource({
        "2009-04-01, SLAC, SLAC_2009",
        "2010-06-07, UNANNOUNCED, SLAC_2009",
        "2014-03-18, SIF, SIF_2013",
        "2018-06-04, SIF, SIF_2013",
        "2018-06-04, ILACS_STANDARD, ILACS_2018",
        "2022-12-31, ILACS_SHORT, ILACS_2018",
        "2023-01-01, ILACS_SHORT, ILACS_2023",
        "2026-03-31, ILACS_STANDARD, ILACS_2023",
        "2026-04-01, ILACS_STANDARD, ILACS_2026",
    })
    void a_framework_applies_by_the_first_day_of_fieldwork(LocalDate day, String kind, Framework expected) {
        assertThat(Framework.onDate(day, kind)).contains(expected);
    }

    @ParameterizedTest(name = "{1} begun on {0} is under none")
    @CsvSource({"2009-03-31, SLAC", "2017-12-31, ILACS_SHORT", "2020-01-01, SIF", "2020-01-01, SCHOOL"})
    void there_is_no_framework_before_the_first_nor_after_the_last(LocalDate day, String kind) {
        assertThat(Framework.onDate(day, kind)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void codes_and_ranks_are_unique_within_a_framework(Framework framework) {
        assertThat(framework.areas()).extracting(Area::code).doesNotHaveDuplicates();
        assertThat(framework.grades()).extracting(Grade::rank).containsExactly(1, 2, 3, 4);
    }

    @Test
    void inadequate_under_the_framework_of_2009_does_not_meet_minimum_requirements() {
        assertThat(Framework.SLAC_2009.grade("INADEQUATE").orElseThrow().descriptor())
                .isEqualTo("A service that does not meet minimum requirements");
    }

    @Test
    void there_is_no_overall_effectiveness_from_april_2026() {
        assertThat(Framework.ILACS_2026.hasOverall()).isFalse();
    }

    @Test
    void capacity_for_improvement_was_judged_until_2013_only() {
        assertThat(Framework.values()).filteredOn(Framework::hasCapacity).containsExactly(Framework.SLAC_2009);
    }

    @Test
    void an_area_named_under_another_one_need_not_be_graded_while_nobody_confirmed_that_it_was() {
        assertThat(Framework.SLAC_2009.required()).hasSize(10).noneMatch(area -> area.kind() == AreaKind.SUB);
    }

    @Test
    void a_review_of_the_board_is_not_required_of_a_report_on_the_authority() {
        assertThat(Framework.SIF_2013.required()).extracting(Area::code).doesNotContain("SAFEGUARDING_BOARD");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2010-06-07, Capacity for improvement", "2013-07-15, Capacity to improve"})
    void an_area_is_called_what_reports_of_its_day_print(LocalDate day, String label) {
        var capacity = Framework.SLAC_2009
                .area("LOOKED_AFTER_CAPACITY_FOR_IMPROVEMENT")
                .orElseThrow();

        assertThat(capacity.labelOn(day)).isEqualTo(label);
    }

    @Test
    void a_label_that_is_not_settled_is_known_and_not_chosen() {
        var leadership = Framework.ILACS_2026.area("LEADERSHIP").orElseThrow();

        assertThat(leadership.label()).contains("social work practice");
        assertThat(leadership.labels()).extracting(Label::text).anyMatch(text -> !text.contains("social work"));
    }
}
