package candour.inspections.sample;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the authority is doing about a case that was referred back. */
@Schema(description = "What the authority is doing about a case that was referred back")
record Acknowledge(
        @NotBlank(message = "Enter what is being done") @Size(max = 2000) @WithoutPeople
        String words) {}
