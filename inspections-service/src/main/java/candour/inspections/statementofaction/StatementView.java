package candour.inspections.statementofaction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The statements of action about a report: what the authority proposes against each thing that needs to improve. */
@Schema(name = "StatementsOfAction")
record StatementView(
        @Schema(description = "The last day for the statement; absent where none is owed")
        LocalDate dueOn,

        @Schema(description = "The day the first statement was received")
        LocalDate receivedOn,

        @Schema(description = "Whether it came, or still has not come, after its last day")
        boolean late,

        @Schema(description = "Oldest first; the last one is what the authority proposes now")
        List<Statement> items,

        @Schema(description = "What needs to improve and to which the newest statement has no item")
        List<Area> withoutItem) {

    /** One statement as it was received. */
    @Schema(name = "StatementOfAction")
    record Statement(UUID id, LocalDate receivedOn, String office, Instant recordedAt, List<Item> items) {}

    /** One proposed action, with what it answers to. */
    @Schema(name = "StatementOfActionItem")
    record Item(String action, String owner, LocalDate dueOn, List<Area> improvements) {}

    /** One thing that needs to improve. */
    @Schema(name = "ImprovementArea")
    record Area(String id, String kind, String text) {}
}
