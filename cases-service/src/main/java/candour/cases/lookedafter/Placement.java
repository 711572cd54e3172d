package candour.cases.lookedafter;

import candour.cases.clock.CaseEvent;
import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where the child lives, from a day on; written once.
 *
 * @param place what it is, in words: foster carers, a home, a relative; never an address
 * @param meantToLast until the child is 18
 * @param longTermFostering a long-term foster placement, and the child agrees to visits six months apart
 */
@Embeddable
@Schema(description = "Where the child lives, from a day on")
public record Placement(
        @Schema(hidden = true) @JsonIgnore String authority,

        @NotNull(message = "Enter the day of the placement") LocalDate placedOn,

        @NotBlank(message = "Say what kind of placement it is") @Size(max = 500)
        String place,

        boolean meantToLast,
        boolean longTermFostering) {

    private static final int FIRST_YEAR = 1;

    Placement of(String onsCode) {
        return new Placement(onsCode, placedOn, place, meantToLast, longTermFostering);
    }

    /** What a visit on the day begins: six-weekly in the first year of the placement, later as it is meant to last. */
    CaseEvent seenOn(LocalDate day) {
        if (day.isBefore(placedOn.plusYears(FIRST_YEAR))) {
            return CaseEvent.SEEN_IN_PLACEMENT;
        }
        if (longTermFostering) {
            return CaseEvent.SEEN_IN_LONG_TERM_FOSTERING;
        }
        return meantToLast ? CaseEvent.SEEN_IN_PLACEMENT_MEANT_TO_LAST : CaseEvent.SEEN_IN_PLACEMENT;
    }
}
