package candour.inspections.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Erases the words of a working draft that nobody was sent.
 *
 * @param schedule the retention schedule that says so
 * @param reason in plain words; it stays on the tombstone
 */
public record PurgeDraft(
        @NotBlank(message = "Enter the retention schedule") @Size(max = 200)
        String schedule,

        @NotBlank(message = "Enter the reason") @Size(max = 4000)
        String reason) {}
