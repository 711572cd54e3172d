package candour.inspections.timeline;

import candour.conventions.trial.Published;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What is not compared between inspections is what is published. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContinuityTest {

    @Test
    void the_judgements_that_do_not_go_on_are_those_published() {
        var rows = Continuity.table().stream()
                .map(row -> "| " + String.join(" | ", row) + " |")
                .collect(Collectors.joining("\n"));

        Published.mustEqual("continuity.md", """
                # Judgements that are not compared with the one before

                All others are compared with the last earlier judgement of the same area. Read from the frameworks; not confirmed
                by the inspectorate.

                | judgement | before | under | now under | why not |
                |---|---|---|---|---|
                """ + rows + "\n");
    }
}
