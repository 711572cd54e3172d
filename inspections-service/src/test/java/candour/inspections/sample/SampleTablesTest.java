package candour.inspections.sample;

import static org.assertj.core.api.Assertions.assertThat;

import candour.conventions.trial.Published;
import candour.inspections.access.Role;
import candour.inspections.inspection.InspectionTables;
import candour.timescales.RulesTable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What people must agree on about samples: how they are drawn, with a draw worked out, and who does what with an audit. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SampleTablesTest {

    private static final Frame FRAME = new Frame(Stream.concat(
                    Sampled.YOUNG.stream().map(ref -> new FrameRow(new CaseRef(ref), "0-9")),
                    Sampled.OLDER.stream().map(ref -> new FrameRow(new CaseRef(ref), "10-17")))
            .toList());

    @Test
    void the_method_of_drawing_is_the_one_published_with_its_test_vector() {
        var text = new StringBuilder("# How a sample is drawn\n\n");
        for (var method : Method.values()) {
            text.append("## %s%n%n%s%n%n".formatted(method, method.recipe()));
            text.append(
                    "Seed `%s`. SHA-256 of the frame (a line of case reference, tab, stratum, line feed for each row):%n`%s`%n%n"
                            .formatted(Sampled.SEED, FRAME.sha256()));
            text.append(
                    "| stratum | rank | case reference | SHA-256 of seed, line feed, case reference |\n|---|---|---|---|\n");
            Stream.of("0-9", "10-17")
                    .flatMap(stratum -> method.order(FRAME, stratum, Set.of(), Sampled.SEED).stream())
                    .forEach(one -> text.append("| %s | %d | %s | `%s` |%n"
                            .formatted(
                                    one.stratum(),
                                    one.rank(),
                                    one.caseRef(),
                                    method.key(Sampled.SEED, one.caseRef()))));
        }

        Published.mustEqual("sample-methods.md", text.toString());
    }

    @Test
    void the_first_key_of_the_test_vector_is_what_any_other_program_works_out() {
        assertThat(Method.SHA256_ORDER_1.key(Sampled.SEED, new CaseRef(Sampled.YOUNG.getFirst())))
                .isEqualTo("221bbb30f26a0f538e99422cc2cc00f0cdd2786076c594b04ce6992bf256ac15");
    }

    @Test
    void the_steps_of_a_case_audit_are_those_published() {
        var text = new StringBuilder("# Steps of a case audit\n\n| step | by | meaning |\n|---|---|---|\n");
        for (var step : CaseAuditStep.values()) {
            text.append("| %s | %s | %s |%n"
                    .formatted(step.title(), InspectionTables.listed(step.by(), Role::words), step.meaning()));
        }

        Published.mustEqual("case-audit-steps.md", text.toString());
    }

    @Test
    void the_timescales_of_a_sample_are_those_published() {
        Published.mustEqual(
                "sample-timescales.md",
                RulesTable.markdown("Timescales of a sample", List.of(SampleTimescale.values())));
    }
}
