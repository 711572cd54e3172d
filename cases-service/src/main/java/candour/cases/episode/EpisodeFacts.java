package candour.cases.episode;

import candour.cases.facts.Child;
import candour.cases.facts.ChildFacts;
import candour.cases.facts.FactSource;
import candour.cases.facts.Origin;
import candour.cases.facts.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;

/** Tells when work with a child was open. */
@ApplicationScoped
class EpisodeFacts implements FactSource {

    private final EntityManager entities;

    EpisodeFacts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void tell(Child child, LocalDate today, ChildFacts.Builder facts) {
        entities
                .createQuery(
                        "select e.id.id, e.referredOn, e.closedOn from Episode e"
                                + " where e.authority = :authority and e.child.id = :child",
                        Tuple.class)
                .setParameter("authority", child.authority())
                .setParameter("child", child.id())
                .getResultList()
                .stream()
                .forEach(row -> episode(row, facts));
    }

    private static void episode(Tuple row, ChildFacts.Builder facts) {
        var span = new Span(row.get(1, LocalDate.class), row.get(2, LocalDate.class));
        var words = span.until() == null ? "An open episode of work" : "An episode of work, closed";
        facts.episode(new Origin("episode", row.get(0, UUID.class), words), span);
    }
}
