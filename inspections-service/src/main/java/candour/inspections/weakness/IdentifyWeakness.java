package candour.inspections.weakness;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something a report found wrong.
 *
 * @param authority ONS code
 * @param title in a few words
 * @param finding the words of the report
 * @param source which report, and where in it
 * @param foundOn yyyy-mm-dd, yyyy-mm or yyyy, as well as it is known
 */
@Schema(description = "Something a report found wrong in an authority, in the report's words")
public record IdentifyWeakness(
        @NotBlank(message = "Choose the authority") @Size(max = 20)
        String authority,

        @NotBlank(message = "Say in a few words what it is") @Size(max = 300)
        String title,

        @NotBlank(message = "Enter the words of the report") @Size(max = 20_000)
        String finding,

        @NotBlank(message = "Enter which report it stands in") @Size(max = 500)
        String source,

        @NotNull(message = "Enter when it was found") @PartialDateText
        String foundOn) {}
