package candour.cases.legal;

import candour.cases.person.PersonId;
import candour.cases.record.OpenStep;
import candour.conventions.Actor;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers see of a legal status. */
@Schema(name = "LegalStatus")
record LegalStatusView(
        LegalStatusId id,
        PersonId child,
        LegalStatusState state,
        LegalOrder order,
        String title,
        String source,
        LocalDate from,
        LocalDate endedOn,
        String court,
        List<OpenStep> openSteps) {

    static LegalStatusView of(LegalStatus status, Actor actor) {
        return new LegalStatusView(
                status.id(),
                status.child(),
                status.state(),
                status.order(),
                status.order().title(),
                status.order().source(),
                status.beganOn(),
                status.endedOn(),
                status.court(),
                OpenStep.of(LegalStatusStep.class, status.state(), actor, "/legal-statuses/" + status.id()));
    }
}
