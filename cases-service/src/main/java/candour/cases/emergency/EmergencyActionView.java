package candour.cases.emergency;

import candour.cases.person.PersonId;
import candour.cases.record.Account;
import candour.cases.record.OpenStep;
import candour.conventions.Actor;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers see of an emergency action: until when the child is protected, and what may be recorded next. */
@Schema(name = "EmergencyAction")
record EmergencyActionView(
        EmergencyActionId id,
        PersonId child,
        EmergencyActionState state,
        Instant takenAt,
        Instant madeAt,

        @Schema(description = "When the protection runs out, to the minute")
        Instant expiresAt,

        Instant endedAt,
        EmergencyEnding ending,
        boolean endedLate,
        String court,
        Account account,
        List<OpenStep> openSteps) {

    static EmergencyActionView of(EmergencyAction action, Actor actor) {
        return new EmergencyActionView(
                action.id(),
                action.child(),
                action.state(),
                action.takenAt(),
                action.madeAt(),
                action.expiresAt(),
                action.endedAt(),
                action.ending(),
                action.endedLate(),
                action.court(),
                action.account(),
                OpenStep.of(EmergencyActionStep.class, action.state(), actor, "/emergency-actions/" + action.id()));
    }
}
