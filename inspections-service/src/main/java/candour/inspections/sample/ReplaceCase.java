package candour.inspections.sample;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a drawn case cannot be read, so that the next takes its place. */
@Schema(description = "A drawn case that cannot be read, and why; the next in the order takes its place")
record ReplaceCase(
        @NotNull(message = "Choose the case") CaseRef caseRef,

        @NotBlank(message = "Enter why it cannot be read") @Size(max = 300) @WithoutPeople
        String reason) {}
