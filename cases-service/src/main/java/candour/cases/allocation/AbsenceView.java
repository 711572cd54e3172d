package candour.cases.allocation;

import candour.cases.record.OpenStep;
import candour.conventions.Actor;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What managers and workers see of an absence; the children are shown by their allocations. */
@Schema(name = "Absence")
record AbsenceView(
        AbsenceId id,
        AbsenceState state,
        Worker worker,
        LocalDate from,
        LocalDate expectedBackOn,
        LocalDate backOn,
        Absence.Why why,

        @Schema(description = "How many children were the worker's when the absence was recorded")
        int children,

        List<OpenStep> openSteps) {

    static AbsenceView of(Absence absence, Actor actor) {
        return new AbsenceView(
                absence.id(),
                absence.state(),
                absence.worker(),
                absence.awayFrom(),
                absence.expectedBackOn(),
                absence.backOn(),
                absence.why(),
                absence.about().size(),
                OpenStep.of(AbsenceStep.class, absence.state(), actor, "/absences/" + absence.id()));
    }
}
