package candour.cases.visit;

import candour.cases.record.Account;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The command that records that the worker was not let in. */
@Schema(description = "A visit at which the worker was not let in")
record FailVisit(
        @NotNull(message = "Enter the day of the visit") LocalDate visitedOn,

        @NotBlank(message = "Say why there was no access") @Size(max = 2_000)
        String reason,

        @NotNull(message = "Say what happened") @Valid Account account) {}
