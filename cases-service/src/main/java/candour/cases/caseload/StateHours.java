package candour.cases.caseload;

import candour.cases.allocation.Worker;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The command that states how many hours a week a worker has for cases.
 *
 * @param hoursPerWeek 0 for a worker who has none: on long leave, or gone
 */
@Schema(description = "The hours a week that a worker has for cases, from a day on")
record StateHours(
        @NotNull(message = "Name the worker") @Valid Worker worker,

        @NotBlank(message = "Enter the worker's team") @Size(max = 200)
        String team,

        @NotNull(message = "Enter the hours a week") @Min(0) @Max(60)
        Integer hoursPerWeek,

        @NotNull(message = "Enter the first day") LocalDate from) {}
