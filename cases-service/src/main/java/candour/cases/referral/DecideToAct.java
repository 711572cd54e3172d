package candour.cases.referral;

import candour.cases.episode.PrimaryNeed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision to act for the children.
 *
 * @param on the day it was decided; today where it is left out
 * @param referrerTold may come later, as a step of its own
 * @param needs of the children, as far as they are known; not stated for the others
 */
@Schema(description = "A decision to act: the reason is all it needs; whoever is signed in is the decider")
public record DecideToAct(
        LocalDate on,

        @NotBlank(message = "Say why this is decided") @Size(max = 4000)
        String reason,

        @Valid TellReferrer referrerTold,
        @Size(max = 20) List<@Valid @NotNull NeedOfChild> needs) {

    /** What one child needs above all. */
    public record NeedOfChild(
            @Schema(description = "The child's number in the referral, from 1")
            int subject,

            @NotNull(message = "Choose the primary need") PrimaryNeed need) {}

    public DecideToAct {
        needs = needs == null ? List.of() : List.copyOf(needs);
    }
}
