package candour.inspections.representation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The decision of a representation.
 *
 * @param reasons at least one plain sentence, which the authority and later the public read
 * @param evidenceConsidered what was looked at
 */
public record Determine(
        @NotNull(message = "Choose the outcome") Outcome outcome,

        @NotBlank(message = "Enter the reasons")
        @Size(min = 20, max = 20_000, message = "Give the reasons in at least one sentence")
        String reasons,

        @NotBlank(message = "Enter what evidence was considered") @Size(max = 20_000)
        String evidenceConsidered) {}
