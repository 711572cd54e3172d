package candour.inspections.recipient;

import candour.conventions.CurrentActor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.Recorder;
import candour.conventions.RequestKey;
import candour.conventions.Time;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionAccess;
import candour.inspections.inspection.InspectionAction;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Names recipients and takes them off the list, while there is a draft to protect. */
@ApplicationScoped
class HandleRecipient {

    private final Recipients recipients;
    private final Recorder recorder;
    private final CurrentActor current;
    private final Uuid7 ids;
    private final Time time;

    HandleRecipient(Recipients recipients, Recorder recorder, CurrentActor current, Uuid7 ids, Time time) {
        this.recipients = recipients;
        this.recorder = recorder;
        this.current = current;
        this.ids = ids;
        this.time = time;
    }

    /** The recipient this command names, or named before when the request is a repeat. */
    Recipient name(Inspection inspection, NameRecipient named, RequestKey key) {
        var before = recipients.madeBy(key.key());
        if (before.isPresent()) {
            key.mustEqual(before.get().requestKey());
            return before.get();
        }
        InspectionAction.NAME_RECIPIENT.require(current.get(), inspection);
        var one = Recipient.named(ids.next(), inspection, named, key);
        if (recipients.isNamed(inspection.id(), one.account())) {
            throw new ProblemException(Problems.ALREADY_THERE, "This officer is a recipient already.");
        }
        one.namedBy(current.get(), time.now());
        recipients.persistAndFlush(one);
        record(inspection, "draft-recipient.name", one, null);
        return one;
    }

    void remove(Inspection inspection, Recipient one, String reason) {
        InspectionAction.NAME_RECIPIENT.require(current.get(), inspection);
        one.remove(current.get(), reason, time.now());
        record(inspection, "draft-recipient.removal", one, reason);
    }

    private void record(Inspection inspection, String kind, Recipient one, String reason) {
        recorder.record(
                InspectionAccess.subject(inspection),
                kind,
                Map.of("recipient", one.id().toString()),
                reason);
    }
}
