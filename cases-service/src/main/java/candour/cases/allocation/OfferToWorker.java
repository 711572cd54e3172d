package candour.cases.allocation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is asked to take a child on, or to act for the worker who is away.
 *
 * @param team the worker's team, which becomes the child's
 */
@Schema(description = "The worker who is asked, and their team")
record OfferToWorker(
        @NotNull(message = "Name the worker") @Valid Worker worker,

        @NotBlank(message = "Enter the worker's team") @Size(max = 200)
        String team,

        @NotNull(message = "Enter the day") LocalDate on) {}
