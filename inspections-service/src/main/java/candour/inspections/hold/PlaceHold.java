package candour.inspections.hold;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Holds publication.
 *
 * @param from its first day; a day to come for a hold that is known beforehand
 * @param expectedTo the day it is expected to end; it ends when it is lifted
 * @param publicText why, in at least a sentence that everybody will read after publication
 */
public record PlaceHold(
        @NotNull(message = "Choose what publication is held for")
        HoldReason reason,

        @NotNull(message = "Enter the first day of the hold")
        LocalDate from,

        @NotNull(message = "Enter the day on which it is expected to end")
        LocalDate expectedTo,

        @NotBlank(message = "Enter why, for everybody to read") @Size(max = 4000, message = "The text is too long")
        String publicText) {}
