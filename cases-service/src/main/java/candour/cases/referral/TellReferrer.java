package candour.cases.referral;

import candour.conventions.ProblemException;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That the referrer was told what was decided.
 *
 * @param on today where it is left out
 * @param words what they were told; for NOT_POSSIBLE why not
 */
@Schema(description = "How the referrer was told of the decision, or why they cannot be")
public record TellReferrer(
        @NotNull(message = "Say how the referrer was told") Manner manner,

        LocalDate on,

        @Schema(description = "What they were told; for NOT_POSSIBLE why not") @Size(max = 4000)
        String words) {

    /** How somebody is told. */
    @Schema(name = "TellingManner")
    public enum Manner {
        IN_WRITING,
        BY_TELEPHONE,
        IN_PERSON,
        /** A partner agency reads it through this interface. */
        THROUGH_INTERFACE,
        /** An anonymous referrer, or one whom it would put in danger. */
        NOT_POSSIBLE
    }

    /** Refuses with 422 a telling that was not possible without saying why. */
    public TellReferrer checked(String pointer) {
        if (manner == Manner.NOT_POSSIBLE && (words == null || words.isBlank())) {
            throw ProblemException.rule(pointer + "/words", "Say why the referrer cannot be told");
        }
        return this;
    }

    LocalDate on(LocalDate today) {
        return on == null ? today : on;
    }
}
