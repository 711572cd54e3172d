package candour.inspections.office;

import candour.inspections.dates.KnownDate;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last date an office was held. There is no field for why. */
@Schema(description = "The last date the office was held")
record EndRole(
        @NotNull(message = "Enter the last date it was held")
        KnownDate on) {}
