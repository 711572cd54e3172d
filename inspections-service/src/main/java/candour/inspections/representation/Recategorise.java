package candour.inspections.representation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Another category given by the inspectorate; the submitter's own stays beside it. */
public record Recategorise(
        @NotNull(message = "Choose a category") Category category,
        @NotBlank(message = "Enter why") @Size(max = 4000) String reason) {}
