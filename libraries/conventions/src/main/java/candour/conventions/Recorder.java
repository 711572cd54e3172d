package candour.conventions;

import candour.ledger.Entry;
import candour.ledger.Ledger;
import candour.ledger.NewEntry;
import candour.ledger.Subject;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes this request's ledger entries: who is asking and the correlation id come from the request itself. */
@ApplicationScoped
public class Recorder {

    private final Ledger ledger;
    private final CurrentActor actor;
    private final Correlation correlation;
    private final ObjectMapper json;

    Recorder(Ledger ledger, CurrentActor actor, Correlation correlation, ObjectMapper json) {
        this.ledger = ledger;
        this.actor = actor;
        this.correlation = correlation;
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
        return ledger.append(new NewEntry(
                actor.get().recorded(), about, kind, json.valueToTree(payload), reason, correlation.id()));
    }

    /** Records in a transaction of its own, for a refusal, which must stay on record when the request is rolled back. */
    public void recordApart(Subject about, String kind, Object payload, String reason) {
        QuarkusTransaction.requiringNew().run(() -> record(about, kind, payload, reason));
    }
}
