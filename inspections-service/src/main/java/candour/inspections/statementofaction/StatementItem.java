package candour.inspections.statementofaction;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** One proposed action, with the improvement areas it answers to; their ids are divided by commas. */
@Embeddable
record StatementItem(String authority, String action, String owner, LocalDate dueOn, String improvements) {

    static StatementItem of(String authority, SendStatement.Item item) {
        return new StatementItem(
                authority, item.action(), item.owner(), item.dueOn(), String.join(",", item.improvements()));
    }

    List<String> improvementIds() {
        return improvements.isEmpty() ? List.of() : Arrays.asList(improvements.split(","));
    }
}
