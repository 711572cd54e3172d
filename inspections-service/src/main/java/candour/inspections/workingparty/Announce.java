package candour.inspections.workingparty;

import candour.inspections.dates.KnownDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The command that puts an announced working party on record, as it was announced.
 *
 * @param announcedBy the office that announced it, not a person's name
 * @param due by when it reports, as well as that was said: {@code 2010-11}
 */
@Schema(name = "AnnounceWorkingParty", description = "A working party as it was announced; its due date does not move")
record Announce(
        @NotBlank(message = "Enter the name of the working party") @Size(max = 200)
        String name,

        @NotBlank(message = "Enter what it is for") @Size(max = 4000)
        String purpose,

        @NotBlank(message = "Enter which office announced it") @Size(max = 200)
        String announcedBy,

        @NotNull(message = "Enter when it was announced") KnownDate announcedOn,

        @NotBlank(message = "Enter to which body it reports") @Size(max = 200)
        String reportsTo,

        KnownDate due) {

    Announcement announcement() {
        return new Announcement(name, purpose, announcedBy, announcedOn, reportsTo, due);
    }
}
