package candour.cases.allocation;

import candour.cases.person.PersonId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The command that puts a child on the unallocated queue.
 *
 * @param team the team that is to find a worker; may be left out
 */
@Schema(description = "Puts a child on the unallocated queue")
record QueueChild(
        @NotNull(message = "Name the child") PersonId child,
        @Size(max = 200) String team,
        @NotNull(message = "Enter the day") LocalDate on) {}
