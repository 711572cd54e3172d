package candour.cases.allocation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The command that records a worker's absence.
 *
 * @param from its first day; in the past where it is recorded late
 * @param expectedBackOn may be left out: not known yet
 */
@Schema(description = "A worker is away")
record RecordAbsence(
        @NotNull(message = "Name the worker") @Valid Worker worker,

        @NotNull(message = "Enter the first day of the absence")
        LocalDate from,

        LocalDate expectedBackOn,
        @NotNull(message = "Choose why the worker is away") Absence.Why why) {}
