package candour.inspections.recipient;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An officer who may read the draft.
 *
 * @param account what the officer signs in with, as a rule the address at work
 * @param name how the officer is called, for both sides' list
 */
@Schema(description = "Names an officer of the inspected authority as a recipient of the draft")
record NameRecipient(
        @NotBlank(message = "Enter the name the officer signs in with")
        @Size(max = 200)
        @Pattern(regexp = "\\s*[^\\s]*\\s*", message = "Enter the sign-in name without spaces")
        String account,

        @NotBlank(message = "Enter the officer's name") @Size(max = 200)
        String name) {}
