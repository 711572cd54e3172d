package candour.inspections;

import static org.assertj.core.api.Assertions.assertThat;

import candour.conventions.trial.Published;
import candour.inspections.access.Role;
import candour.inspections.inspection.InspectionTables;
import candour.inspections.statement.StatementStep;
import candour.inspections.weakness.WeaknessGuard;
import candour.inspections.weakness.WeaknessState;
import candour.inspections.weakness.WeaknessStep;
import candour.timescales.Rule;
import candour.timescales.Timescale;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every step table and every table of clocks of this service is published whole: each step, each state, each clock with its source. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EveryTableTest {

    /** A case audit has no states: each of its steps is taken once, or not at all. */
    private static final String WITHOUT_STATES = "CaseAuditStep";

    /** Where each thing may rest for ever. */
    private static final Map<String, List<String>> ENDS = Map.of(
            "InspectionStep", List.of("CANCELLED", "CLOSED_UNPUBLISHED", "WITHDRAWN"),
            "RepresentationStep", List.of("NOTIFIED", "WITHDRAWN"),
            "ComplaintStep", List.of("CLOSED"),
            "InterventionStep", List.of("REVISED", "REPLACED", "ESCALATED", "LIFTED"),
            "RecommendationStep", List.of("REJECTED"),
            "WorkingPartyStep", List.of("CLOSED"),
            "WeaknessStep", List.of(),
            "StatementStep", List.of());

    static Stream<Class<?>> stepTables() {
        return classes()
                .filter(type -> type.isEnum() && type.getSimpleName().endsWith("Step"))
                .map(JavaClass::reflect);
    }

    static Stream<Class<?>> tablesWithStates() {
        return stepTables().filter(type -> !type.getSimpleName().equals(WITHOUT_STATES));
    }

    static Stream<Class<?>> clockTables() {
        return classes()
                .filter(type -> type.isEnum() && type.isAssignableTo(Timescale.class))
                .map(JavaClass::reflect);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stepTables")
    void each_step_is_in_its_published_table(Class<?> steps) {
        var published = published(steps, "Step", "-steps.md");

        assertThat(new StepTable(steps).constants())
                .allSatisfy(step -> assertThat(published).contains("| " + StepTable.title(step) + " |"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tablesWithStates")
    void each_state_but_the_first_is_reached_and_each_but_the_last_ones_left_and_the_published_table_says_how(
            Class<?> steps) {
        var table = new StepTable(steps);

        assertThat(table.neverReached())
                .as("only the first state is reached by no step")
                .hasSizeLessThanOrEqualTo(1);
        assertThat(table.neverLeft().stream().map(Object::toString))
                .containsExactlyElementsOf(ENDS.get(steps.getSimpleName()));
        assertThat(published(steps, "Step", "-steps.md")).contains("How each state is reached and left");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clockTables")
    void each_clock_is_in_its_published_table_with_the_source_of_each_rule(Class<?> clocks) {
        var published = published(clocks, "Timescale", "-timescales.md");

        assertThat(clocks.getEnumConstants()).allSatisfy(clock -> {
            var name = ((Enum<?>) clock).name().toLowerCase(Locale.ROOT).replace('_', ' ');
            assertThat(published).contains("| " + name + " |");
            assertThat(((Timescale<?>) clock).rules().rows().stream().map(Rule::authority))
                    .allSatisfy(authority -> assertThat(published).contains(authority.source()));
        });
    }

    @Test
    void the_steps_of_a_weakness_are_those_published() {
        var rows = Arrays.stream(WeaknessStep.values())
                .map(step -> "| %s | %s | %s | %s | %s | %s |"
                        .formatted(
                                step.title(),
                                InspectionTables.listed(step.from(), WeaknessState::words),
                                step.to().words(),
                                InspectionTables.listed(step.by(), Role::words),
                                step.guards().stream()
                                        .map(WeaknessGuard.Guard::words)
                                        .collect(Collectors.joining("; ")),
                                step.meaning()))
                .collect(Collectors.joining(
                        "\n",
                        "# Steps of a weakness\n\n| step | from | to | by | needs first | meaning |\n|---|---|---|---|---|---|\n",
                        "\n"));

        Published.mustEqual("weakness-steps.md", rows + new StepTable(WeaknessStep.class).states());
    }

    @Test
    void the_steps_of_a_statement_are_those_published() {
        var rows = Arrays.stream(StatementStep.values())
                .map(step -> "| %s | %s | %s | %s | %s |"
                        .formatted(
                                step.title(),
                                InspectionTables.listed(step.from(), StepTable::words),
                                StepTable.words(step.to()),
                                InspectionTables.listed(step.by(), Role::words),
                                step.meaning()))
                .collect(Collectors.joining(
                        "\n",
                        "# Steps of a statement about a report\n\n| step | from | to | by | meaning |\n|---|---|---|---|---|\n",
                        "\n"));

        Published.mustEqual("statement-steps.md", rows + new StepTable(StatementStep.class).states());
    }

    private static Stream<JavaClass> classes() {
        return new ClassFileImporter().importPaths(Path.of("target/classes/candour")).stream();
    }

    private static String published(Class<?> table, String ending, String file) {
        var name = table.getSimpleName().replace(ending, "").replaceAll("([a-z])([A-Z])", "$1-$2");
        try {
            return Files.readString(Path.of("src/test/published", name.toLowerCase(Locale.ROOT) + file));
        } catch (IOException missing) {
            throw new AssertionError("Not published: " + name.toLowerCase(Locale.ROOT) + file, missing);
        }
    }
}
