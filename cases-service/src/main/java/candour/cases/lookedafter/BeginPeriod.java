package candour.cases.lookedafter;

import candour.cases.person.PersonId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The command that records that a child became looked after. */
@Schema(description = "A child became looked after")
record BeginPeriod(
        @NotNull(message = "Name the child") PersonId child,
        @NotNull(message = "Enter the day") LocalDate on,
        @NotNull(message = "Choose the legal status") CareBasis basis,
        @NotNull(message = "Enter the placement") @Valid Placement placement) {}
