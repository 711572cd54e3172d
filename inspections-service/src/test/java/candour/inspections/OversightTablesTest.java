package candour.inspections;

import static org.assertj.core.api.Assertions.assertThat;

import candour.conventions.trial.Published;
import candour.inspections.access.Role;
import candour.inspections.inspection.InspectionTables;
import candour.inspections.intervention.InterventionState;
import candour.inspections.intervention.InterventionStep;
import candour.inspections.intervention.LegalBasis;
import candour.inspections.scrutiny.RecommendationState;
import candour.inspections.scrutiny.RecommendationStep;
import candour.inspections.scrutiny.ScrutinyTimescale;
import candour.inspections.workingparty.WorkingPartyStep;
import candour.timescales.RulesTable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The tables of interventions, scrutiny and working parties are those that are published, and leave no state stranded. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OversightTablesTest {

    @Test
    void the_steps_of_an_intervention_are_those_published() {
        Published.mustEqual(
                "intervention-steps.md",
                Arrays.stream(InterventionStep.values())
                                .map(step -> "| %s | %s | %s | %s |"
                                        .formatted(
                                                step.title(),
                                                InspectionTables.listed(step.from(), InterventionState::title),
                                                step.to().title(),
                                                step.meaning()))
                                .collect(Collectors.joining(
                                        "\n",
                                        "# Steps of an intervention\n\n| step | from | to | meaning |\n|---|---|---|---|\n",
                                        "\n"))
                        + new StepTable(InterventionStep.class).states());
    }

    @Test
    void what_interventions_rest_on_is_what_is_published() {
        Published.mustEqual(
                "legal-bases.md",
                Arrays.stream(LegalBasis.values())
                        .map(OversightTablesTest::row)
                        .collect(Collectors.joining(
                                "\n",
                                "# What interventions rest on\n\n| kind | from | to | statutory | source | verified |\n|---|---|---|---|---|---|\n",
                                "\n")));
    }

    private static String row(LegalBasis basis) {
        return "| %s | %s | %s | %s | %s | %s |"
                .formatted(
                        basis.kind().words(),
                        basis.regime().validFrom(),
                        basis.regime().endedOn().map(LocalDate::toString).orElse(""),
                        basis.isStatutory() ? "yes" : "no",
                        basis.source().source(),
                        basis.source().verified() ? "yes" : "no");
    }

    @Test
    void the_steps_of_a_recommendation_are_those_published() {
        Published.mustEqual(
                "recommendation-steps.md",
                Arrays.stream(RecommendationStep.values())
                                .map(step -> "| %s | %s | %s | %s | %s |"
                                        .formatted(
                                                step.title(),
                                                InspectionTables.listed(step.from(), RecommendationState::words),
                                                step.to().words(),
                                                InspectionTables.listed(step.by(), Role::words),
                                                step.meaning()))
                                .collect(Collectors.joining(
                                        "\n",
                                        "# Steps of a recommendation\n\n| step | from | to | by | meaning |\n|---|---|---|---|---|\n",
                                        "\n"))
                        + new StepTable(RecommendationStep.class).states());
    }

    @Test
    void the_steps_of_a_working_party_are_those_published() {
        Published.mustEqual(
                "working-party-steps.md",
                Arrays.stream(WorkingPartyStep.values())
                                .map(step -> "| %s | %s | %s | %s | %s |"
                                        .formatted(
                                                step.title(),
                                                step.from().words(),
                                                step.to().words(),
                                                InspectionTables.listed(step.by(), Role::words),
                                                step.meaning()))
                                .collect(Collectors.joining(
                                        "\n",
                                        "# Steps of a working party\n\n| step | from | to | by | meaning |\n|---|---|---|---|---|\n",
                                        "\n"))
                        + new StepTable(WorkingPartyStep.class).states());
    }

    @Test
    void the_timescales_of_scrutiny_are_those_published() {
        Published.mustEqual(
                "scrutiny-timescales.md",
                RulesTable.markdown("Timescales of scrutiny", List.of(ScrutinyTimescale.values())));
    }

    @Test
    void twenty_eight_clear_days_before_a_key_decision_are_the_law_from_10_september_2012_only() {
        assertThat(ScrutinyTimescale.earliestKeyDecision(LocalDate.parse("2010-10-11")))
                .isEmpty();
        assertThat(ScrutinyTimescale.earliestKeyDecision(LocalDate.parse("2012-09-09")))
                .isEmpty();
        assertThat(ScrutinyTimescale.earliestKeyDecision(LocalDate.parse("2012-09-10")))
                .contains(LocalDate.parse("2012-10-09"));
    }

    @Test
    void no_step_of_scrutiny_is_the_executives_and_none_of_the_executives_verifies() {
        var verifying = Arrays.stream(RecommendationStep.values()).filter(RecommendationStep::isOfScrutiny);

        assertThat(verifying).containsExactly(RecommendationStep.VERIFICATION, RecommendationStep.REOPENING);
    }
}
