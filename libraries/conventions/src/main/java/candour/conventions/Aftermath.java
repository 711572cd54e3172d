package candour.conventions;

import candour.ledger.Ledger;
import candour.ledger.NewEntry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * What must be on record although the request is refused and its transaction rolled back: it is written afterwards, before the
 * refusal is answered, so that no request ever needs two connections at once. If it cannot be written, the answer is a failure.
 */
@RequestScoped
class Aftermath {

    private final Ledger ledger;
    private final List<NewEntry> onRefusal = new ArrayList<>();
    private final List<NewEntry> onStale = new ArrayList<>();

    Aftermath(Ledger ledger) {
        this.ledger = ledger;
    }

    void onRefusal(NewEntry entry) {
        onRefusal.add(entry);
    }

    /** A 412 shows the current record: what was recorded as a read in the rolled-back transaction is recorded again. */
    void onStale(NewEntry entry) {
        onStale.add(entry);
    }

    void settle(ProblemType refusal) {
        var entries = new ArrayList<>(onRefusal);
        if (refusal == Problems.STALE) {
            entries.addAll(onStale);
        }
        onRefusal.clear();
        onStale.clear();
        if (!entries.isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> entries.forEach(ledger::append));
        }
    }
}
