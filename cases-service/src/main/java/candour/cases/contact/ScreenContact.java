package candour.cases.contact;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a contact is found to be. */
@Schema(description = "Whether the contact holds a concern about a child's welfare")
public record ScreenContact(
        @NotNull(message = "Say whether there is a concern about a child's welfare")
        Boolean welfareConcern,

        @Size(max = 4000) String words) {}
