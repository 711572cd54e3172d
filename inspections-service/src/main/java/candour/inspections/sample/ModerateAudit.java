package candour.inspections.sample;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which grade a second person finds right, and why; it may be the auditor's own. */
@Schema(description = "Which grade a second person finds right, and why; it may be the auditor's own")
record ModerateAudit(
        @NotBlank(message = "Choose the grade") @Size(max = 60)
        String grade,

        @NotBlank(message = "Enter why") @Size(max = 2000) @WithoutPeople
        String reason) {}
