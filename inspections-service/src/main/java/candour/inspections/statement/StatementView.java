package candour.inspections.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A statement with all its wordings and checks, the newest last. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Statement",
        description = "A registered statement about a report, with every wording and every check of it")
public record StatementView(
        StatementId id,
        String reference,
        String authority,
        UUID report,
        String reportTitle,
        String body,
        String title,
        String address,
        StatementState state,
        String stateTitle,
        LocalDate issuedOn,

        @Schema(description = "Whether the inspected authority registered it itself")
        boolean ofTheAuthority,

        String registeredBy,
        Instant registeredAt,
        List<WordingView> wordings,
        List<KeptCheckView> checks,
        List<OpenStep> openSteps) {

    /** The words as they once stood. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "StatementWording")
    public record WordingView(
            int wording, String text, String sha256, String why, Instant recordedAt, String recordedByOffice) {}

    /** A check of one wording, as it came out that day. */
    @Schema(name = "KeptCheck")
    public record KeptCheckView(int wording, CheckView result) {}

    /** A step this caller may take now, and where to record it. */
    @Schema(name = "StatementOpenStep")
    public record OpenStep(StatementStep step, String title, String meaning, String path) {}

    /** A line of a list of statements. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "StatementSummary")
    public record Summary(
            StatementId id,
            String reference,
            String authority,
            UUID report,
            String body,
            String title,
            StatementState state,
            String stateTitle,
            LocalDate issuedOn,
            int quotations,
            int notFair,

            @Schema(description = "Whether the newest check found the central finding; left out before a check")
            Boolean centralFindingPresent) {}
}
