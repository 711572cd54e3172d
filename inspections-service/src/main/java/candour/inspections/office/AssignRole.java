package candour.inspections.office;

import candour.inspections.dates.KnownDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An office and who holds it from when.
 *
 * @param subject the account of the person, as their account page shows it; left out for somebody who has none
 * @param title what the office is called there; may be left out
 * @param body the body it belongs to
 * @param to the last date it was held; left out while it is
 */
@Schema(description = "An office somebody holds or held; dates as well as they are known")
record AssignRole(
        @Size(max = 200) String subject,

        @NotBlank(message = "Enter the name of the person") @Size(max = 200)
        String name,

        @NotNull(message = "Choose the office") OfficeRole role,
        @Size(max = 200) String title,

        @NotBlank(message = "Enter the body the office belongs to") @Size(max = 200)
        String body,

        @NotNull(message = "Enter from when it is held") KnownDate from,
        KnownDate to) {}
