package candour.cases.sharing;

import candour.cases.person.PersonId;
import candour.cases.record.OpenStep;
import candour.conventions.Actor;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers see of a decision to share. */
@Schema(name = "SharingDecision")
record SharingDecisionView(
        SharingDecisionId id,
        PersonId child,
        SharingDecisionState state,
        String what,
        String with,

        @Schema(description = "When to look again at what was not shared")
        LocalDate reviewOn,

        String reason,
        LocalDate decidedOn,
        String decidedBy,
        List<OpenStep> openSteps) {

    static SharingDecisionView of(SharingDecision decision, Actor actor) {
        var last = decision.journal().getLast();
        return new SharingDecisionView(
                decision.id(),
                decision.child(),
                decision.state(),
                decision.what(),
                decision.sharedWith(),
                decision.reviewOn(),
                last.reason(),
                last.takenOn(),
                last.byName(),
                OpenStep.of(SharingDecisionStep.class, decision.state(), actor, "/sharing-decisions/" + decision.id()));
    }
}
