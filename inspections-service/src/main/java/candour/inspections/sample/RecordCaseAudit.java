package candour.inspections.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one inspector found in one sampled case. */
@Schema(description = "What one inspector found in one sampled case")
record RecordCaseAudit(
        @NotNull(message = "Choose the case") CaseRef caseRef,
        @NotNull(message = "Choose the scale") AuditScale scale,

        @NotBlank(message = "Choose the grade") @Size(max = 60)
        String grade,

        @Size(max = 30) List<@Valid @NotNull StandardFound> standards) {

    RecordCaseAudit {
        standards = standards == null ? List.of() : standards.stream().toList();
    }
}
