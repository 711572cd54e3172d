package candour.cases;

import candour.cases.clock.CaseClock;
import candour.cases.clock.CaseTimescale;
import candour.cases.clock.Clocks;
import candour.cases.person.Known;
import candour.conventions.Reach;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Then: what is kept of a child where no operation shows it, read in Northbridge's reach. */
@ApplicationScoped
public class Kept {

    private final Clocks clocks;
    private final EntityManager entities;

    Kept(Clocks clocks, EntityManager entities) {
        this.clocks = clocks;
        this.entities = entities;
    }

    /** Every clock of the child, the earliest due first. */
    public List<CaseClock> clocks(Known child) {
        return read(() -> clocks.of(People.NORTHBRIDGE, UUID.fromString(child.id())));
    }

    public List<CaseClock> running(Known child) {
        return clocks(child).stream().filter(CaseClock::isRunning).toList();
    }

    /** Where this one runs and when it began and is due: "2026-05-08 to 2026-05-22". */
    public List<String> running(Known child, CaseTimescale timescale) {
        return running(child).stream()
                .filter(clock -> clock.timescale() == timescale)
                .map(clock -> clock.startedOn() + " to " + clock.dueOn())
                .toList();
    }

    /** The types of the events that this record told, in order. */
    public List<String> events(String record) {
        return read(() -> entities.createQuery(
                        "select e.eventType from ChronologyEvent e where e.sourceKey = :key order by e.id",
                        String.class)
                .setParameter("key", UUID.fromString(record))
                .getResultList());
    }

    /** The children of the events that this record told, each with whether it was seen. */
    public List<String> subjects(String record) {
        return read(() -> entities.createQuery(
                        "select s.child, s.childSeen from ChronologyEvent e join e.subjects s where e.sourceKey = :key",
                        Object[].class)
                .setParameter("key", UUID.fromString(record))
                .getResultStream()
                .map(row -> row[0] + " " + row[1])
                .toList());
    }

    public <T> T read(Supplier<T> what) {
        return Reach.within(
                People.NORTHBRIDGE, () -> QuarkusTransaction.requiringNew().call(what::get));
    }
}
