package candour.conventions;

import candour.ledger.Entry;
import candour.ledger.Ledger;
import candour.ledger.NewEntry;
import candour.ledger.Subject;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes this request's ledger entries: who is asking and the correlation id come from the request itself. */
@ApplicationScoped
public class Recorder {

    private final Ledger ledger;
    private final CurrentActor actor;
    private final Correlation correlation;
    private final Aftermath aftermath;
    private final ObjectMapper json;

    Recorder(Ledger ledger, CurrentActor actor, Correlation correlation, Aftermath aftermath, ObjectMapper json) {
        this.ledger = ledger;
        this.actor = actor;
        this.correlation = correlation;
        this.aftermath = aftermath;
        this.json = json;
    }

    /**
     * Records in the caller's transaction: kept or dropped together with the change.
     *
     * @param kind public, for example {@code inspection.draft-issue}
     * @param payload anything that is JSON
     * @param reason may be null
     */
    public Entry record(Subject about, String kind, Object payload, String reason) {
        return ledger.append(entry(about, kind, payload, reason));
    }

    /** Records a read in the caller's transaction; also when the request ends as a 412, which shows the record. */
    public void recordRead(Subject about, String kind, Object payload) {
        record(about, kind, payload, null);
        aftermath.onStale(entry(about, kind, payload, null));
    }

    /** Records what stays on record when this request is refused and rolled back; the caller refuses it right after. */
    public void recordApart(Subject about, String kind, Object payload, String reason) {
        aftermath.onRefusal(entry(about, kind, payload, reason));
    }

    private NewEntry entry(Subject about, String kind, Object payload, String reason) {
        return new NewEntry(actor.recorded(), about, kind, json.valueToTree(payload), reason, correlation.id());
    }
}
