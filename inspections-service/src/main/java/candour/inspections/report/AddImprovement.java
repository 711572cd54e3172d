package candour.inspections.report;

import candour.reader.ImprovementKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Another thing that needs to improve.
 *
 * @param kind under which heading or time band it stands
 * @param reference what it refers to, for example an outcome of the national framework; left out where there is none
 */
public record AddImprovement(
        @NotNull(message = "Choose the heading it stands under")
        ImprovementKind kind,

        @NotBlank(message = "Enter what needs to improve") @Size(max = 4000, message = "The text is too long")
        String text,

        @Size(max = 400, message = "The reference is too long")
        String reference) {}
