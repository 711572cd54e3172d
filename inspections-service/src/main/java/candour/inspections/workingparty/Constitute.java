package candour.inspections.workingparty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Its terms of reference and its members.
 *
 * @param on the day it was constituted; today where it is left out
 */
@Schema(name = "ConstituteWorkingParty")
record Constitute(
        LocalDate on,

        @NotBlank(message = "Enter the terms of reference") @Size(max = 20_000)
        String termsOfReference,

        @NotEmpty(message = "Enter who sits on it") @Size(max = 60)
        List<@NotNull @Valid Seat> members) {

    /** A member, by office. */
    @Schema(name = "WorkingPartySeat")
    record Seat(
            @NotBlank(message = "Enter the name of the member") @Size(max = 200)
            String name,

            @NotBlank(message = "Enter the office of the member") @Size(max = 200)
            String office,

            @NotNull(message = "Choose what the member brings")
            Expertise expertise) {}
}
