package candour.inspections.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** New words for a statement that is still being written. */
public record NewWording(
        @NotBlank(message = "Enter the words of the statement") @Size(max = 20_000, message = CheckStatement.TOO_LONG)
        String text) {}
