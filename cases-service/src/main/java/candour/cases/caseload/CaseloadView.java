package candour.cases.caseload;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One worker's caseload with its cases, and what it would be with one more. */
@Schema(name = "WorkerCaseload")
record CaseloadView(
        Caseload now,
        List<CarriedCase> cases,

        @Schema(description = "With the allocation that was asked about; absent where none was")
        Caseload then) {}
