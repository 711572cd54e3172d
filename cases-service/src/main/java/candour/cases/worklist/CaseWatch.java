package candour.cases.worklist;

import candour.cases.facts.Child;
import candour.cases.record.CaseChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;

/**
 * Derives the standing of every child whose case changed, once, at the end of the transaction that changed it: the list is never
 * behind the records. What goes wrong undoes the change as well. Hibernate's own callback is used, since a synchronization of
 * ours would run after it has given its connection back.
 */
@ApplicationScoped
class CaseWatch {

    private static final Comparator<Child> IN_ORDER =
            Comparator.comparing(child -> child.id().toString());

    private final TransactionSynchronizationRegistry transaction;
    private final EntityManager entities;
    private final Standings standings;

    CaseWatch(TransactionSynchronizationRegistry transaction, EntityManager entities, Standings standings) {
        this.transaction = transaction;
        this.entities = entities;
        this.standings = standings;
    }

    void changed(@Observes CaseChanged event) {
        var pending = (Pending) transaction.getResource(Pending.class);
        if (pending == null) {
            pending = new Pending(new TreeSet<>(IN_ORDER));
            transaction.putResource(Pending.class, pending);
            entities.unwrap(SharedSessionContractImplementor.class)
                    .getTransactionCompletionCallbacks()
                    .registerCallback(pending);
        }
        for (var child : event.children()) {
            pending.children.add(new Child(event.authority(), child));
        }
    }

    /** The children of one transaction, in one order, so that two transactions never wait for each other. */
    private final class Pending implements BeforeCompletionCallback {

        private final Set<Child> children;

        private Pending(Set<Child> children) {
            this.children = children;
        }

        @Override
        public void doBeforeTransactionCompletion(SharedSessionContractImplementor session) {
            entities.flush();
            children.forEach(standings::derive);
            entities.flush();
        }
    }
}
