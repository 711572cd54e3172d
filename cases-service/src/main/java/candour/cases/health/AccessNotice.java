package candour.cases.health;

import candour.cases.person.PersonId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A notice that unscheduled care opened the record of a child, as the Child Protection Information Sharing service sends it.
 *
 * @param notice the notice's own id: the same notice is applied once, however often it comes
 */
@Schema(description = "A notice of the Child Protection Information Sharing service; the same notice is applied once")
record AccessNotice(
        @NotBlank(message = "Enter the notice's id") @Size(max = 200)
        String notice,

        @NotNull(message = "Name the child") PersonId child,

        @NotBlank(message = "Enter the organisation") @Size(max = 200)
        String organisation,

        @NotNull(message = "Enter when it was") Instant at) {}
