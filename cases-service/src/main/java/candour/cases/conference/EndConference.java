package candour.cases.conference;

import candour.cases.meeting.TookPart;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A conference was not quorate or was cancelled, and why; with who came, if anybody did. */
@Schema(description = "Record that a conference was not held")
record EndConference(
        @NotNull(message = "Enter the day") LocalDate on,

        @NotBlank(message = "Say why") @Size(max = 4_000) String reason,

        @Size(max = 100) List<@NotNull @Valid TookPart> attendees) {

    EndConference {
        attendees = attendees == null ? List.of() : List.copyOf(attendees);
    }
}
