package candour.cases.conference;

import candour.cases.person.PersonId;
import candour.conventions.ProblemException;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A conference is planned.
 *
 * @param on the day it is planned for
 * @param notifiedOn the day this authority was told of the move; for a transfer-in conference alone
 */
@Schema(description = "Plan a child protection conference about one child or a sibling group")
record PlanConference(
        @NotNull(message = "Choose the kind of conference") ConferenceKind kind,

        @NotEmpty(message = "Choose the children") @Size(max = 20)
        Set<@NotNull PersonId> children,

        @NotNull(message = "Enter the day it is planned for")
        LocalDate on,

        LocalDate notifiedOn) {

    void mustTellOfTheMove() {
        if ((kind == ConferenceKind.TRANSFER_IN) != (notifiedOn != null)) {
            throw ProblemException.rule(
                    "/notifiedOn",
                    "Enter the day the authority was told of the move, for a transfer-in conference alone");
        }
    }
}
