package candour.inspections.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * New words for an issued statement.
 *
 * @param why what was wrong, for everybody to read
 */
public record CorrectStatement(
        @NotBlank(message = "Enter the words of the statement") @Size(max = 20_000, message = CheckStatement.TOO_LONG)
        String text,

        @NotBlank(message = "Enter what was wrong with the words before") @Size(max = 2_000)
        String why) {}
