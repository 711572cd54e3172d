package candour.cases.plan;

import candour.cases.meeting.Agency;
import candour.conventions.ProblemException;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody undertakes something for a child.
 *
 * @param on the day it was agreed
 * @param owner for whom they undertake it
 * @param organisation the owner's agency as its own token says it, so that it sees and updates the action; null for the family
 * @param who the person, as far as known
 */
@Schema(description = "Agree an action in a plan")
record AgreeAction(
        @NotNull(message = "Choose the plan") PlanId plan,

        @NotNull(message = "Enter the day on which it was agreed")
        LocalDate on,

        @NotBlank(message = "Say what is to be done") @Size(max = 4_000)
        String what,

        @NotNull(message = "Choose whose action it is") Agency owner,
        @Size(max = 200) String organisation,
        @Size(max = 200) String who,

        @NotNull(message = "Enter the day by which it is to be done")
        LocalDate dueOn) {

    void mustBeSomebodys() {
        if (owner == Agency.FAMILY && organisation != null) {
            throw ProblemException.rule("/organisation", "An action of the family belongs to no agency");
        }
        if (dueOn.isBefore(on)) {
            throw ProblemException.rule("/dueOn", "Enter a day that is not before the agreement");
        }
    }
}
