package candour.cases.personlink;

import candour.cases.person.PersonId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The command that says that two records may be of one person. */
@Schema(description = "Two records that may be of one person, in either order")
public record SuggestLink(
        @NotNull(message = "Choose the first record") PersonId one,
        @NotNull(message = "Choose the second record") PersonId other,

        @NotBlank(message = "Say why") @Size(max = 4000, message = "Use at most 4,000 characters")
        String reason) {

    /** The one that comes first, so that each pair is there once. */
    PersonId first() {
        return isInOrder() ? one : other;
    }

    PersonId second() {
        return isInOrder() ? other : one;
    }

    private boolean isInOrder() {
        return one.toString().compareTo(other.toString()) < 0;
    }
}
