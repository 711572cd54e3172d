package candour.cases.worklist;

import candour.cases.facts.Child;
import candour.conventions.Reach;
import candour.conventions.Time;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Derives standings anew without a change to a case: because a day came, or to prove that none was missed. */
@ApplicationScoped
class Recomputation {

    private static final int BATCH = 100;
    private static final UUID FIRST = new UUID(0, 0);

    private final EntityManager entities;
    private final Standings standings;
    private final Time time;

    Recomputation(EntityManager entities, Standings standings, Time time) {
        this.entities = entities;
        this.standings = standings;
        this.time = time;
    }

    /** Those whose standing a new day may change, in transactions of its own. */
    Recomputed due() {
        var today = time.today();
        return batches(() -> entities.createQuery(
                        "select e.authority, e.child.id from WorklistEntry e where e.listing.nextChangeOn <= :today"
                                + " order by e.child.id",
                        Tuple.class)
                .setParameter("today", today)
                .setMaxResults(BATCH)
                .getResultList());
    }

    /** Every child of every authority; what differs had been missed. */
    Recomputed all() {
        var after = new UUID[] {FIRST};
        return batches(() -> {
            var found = next(after[0]);
            after[0] = found.isEmpty() ? after[0] : found.getLast().get(1, UUID.class);
            return found;
        });
    }

    /** Once a night, whichever instance comes first: everything, with what differed kept to be looked at. */
    Optional<Recomputed> nightly(LocalDate night) {
        boolean first = Reach.everywhere(() -> QuarkusTransaction.requiringNew().call(() -> begin(night)));
        if (!first) {
            return Optional.empty();
        }
        var done = all();
        Reach.everywhere(() -> QuarkusTransaction.requiringNew().call(() -> finish(night, done)));
        return Optional.of(done);
    }

    private Recomputed batches(Supplier<List<Tuple>> some) {
        var sum = Recomputed.NOTHING;
        for (Recomputed batch = batch(some); batch.children() > 0; batch = batch(some)) {
            sum = sum.plus(batch);
        }
        return sum;
    }

    private Recomputed batch(Supplier<List<Tuple>> some) {
        return Reach.everywhere(() -> QuarkusTransaction.requiringNew().call(() -> {
            var children = some.get().stream()
                    .map(row -> new Child(row.get(0, String.class), row.get(1, UUID.class)))
                    .toList();
            return new Recomputed(
                    children.size(), children.stream().filter(standings::derive).count());
        }));
    }

    private List<Tuple> next(UUID after) {
        return entities.createQuery(
                        "select p.authority, p.id.id from Person p where p.kind = CHILD and p.id.id > :after order by p.id.id",
                        Tuple.class)
                .setParameter("after", after)
                .setMaxResults(BATCH)
                .getResultList();
    }

    private boolean begin(LocalDate night) {
        return entities.createNativeQuery("insert into worklist_night (authority, day)"
                                + " select distinct authority, cast(:night as date) from person on conflict do nothing")
                        .setParameter("night", night)
                        .executeUpdate()
                > 0;
    }

    private int finish(LocalDate night, Recomputed done) {
        return entities.createNativeQuery("update worklist_night set children = :children, differing = :differing,"
                        + " finished_at = :at where day = :night and finished_at is null")
                .setParameter("children", done.children())
                .setParameter("differing", done.differing())
                .setParameter("at", time.now())
                .setParameter("night", night)
                .executeUpdate();
    }
}
