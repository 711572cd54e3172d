package candour.inspections;

import candour.conventions.trial.Published;
import candour.inspections.complaint.ComplaintStep;
import candour.inspections.complaint.ComplaintTables;
import candour.inspections.complaint.ComplaintTimescale;
import candour.inspections.inspection.InspectionTables;
import candour.inspections.inspection.InspectionTimescale;
import candour.inspections.representation.RepresentationState;
import candour.inspections.representation.RepresentationStep;
import candour.timescales.RulesTable;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The tables that people must agree on are those that are published. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TablesTest {

    @Test
    void the_steps_of_an_inspection_are_those_published() {
        Published.mustEqual("inspection-steps.md", InspectionTables.steps());
    }

    @Test
    void the_further_actions_on_an_inspection_are_those_published() {
        Published.mustEqual("inspection-actions.md", InspectionTables.actions());
    }

    @Test
    void the_timescales_of_an_inspection_are_those_published() {
        Published.mustEqual(
                "inspection-timescales.md",
                RulesTable.markdown("Timescales of an inspection", List.of(InspectionTimescale.values())));
    }

    @Test
    void the_steps_of_a_complaint_are_those_published() {
        Published.mustEqual(
                "complaint-steps.md", ComplaintTables.steps() + new StepTable(ComplaintStep.class).states());
    }

    @Test
    void the_routes_of_a_complaint_are_those_published() {
        Published.mustEqual("complaint-routes.md", ComplaintTables.routes());
    }

    @Test
    void the_timescales_of_a_complaint_are_those_published() {
        Published.mustEqual(
                "complaint-timescales.md",
                RulesTable.markdown("Timescales of a complaint", List.of(ComplaintTimescale.values())));
    }

    @Test
    void the_steps_of_a_representation_are_those_published() {
        var text = new StringBuilder(
                "# Steps of a representation\n\n| step | from | to | by | meaning |\n|---|---|---|---|---|\n");
        for (var step : RepresentationStep.values()) {
            var to = step.to().map(RepresentationState::words).orElse("(stays)");
            text.append("| %s | %s | %s | %s | %s |%n"
                    .formatted(
                            step.title(),
                            InspectionTables.listed(step.from(), RepresentationState::words),
                            to,
                            InspectionTables.listed(step.by(), role -> role.words()),
                            step.meaning()));
        }
        Published.mustEqual("representation-steps.md", text + new StepTable(RepresentationStep.class).states());
    }

    @Test
    void the_kinds_of_inspection_and_what_of_them_is_published_are_those_published() {
        Published.mustEqual("inspection-kinds.md", InspectionTables.kinds());
    }
}
