package candour.inspections.sample;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case that cannot be drawn, and why. */
@Schema(name = "SampleExclusion", description = "A case that cannot be drawn, and why")
record Exclusion(
        @NotNull(message = "Give the case reference") CaseRef caseRef,

        @NotBlank(message = "Enter why it cannot be drawn") @Size(max = 300) @WithoutPeople
        String reason) {}
