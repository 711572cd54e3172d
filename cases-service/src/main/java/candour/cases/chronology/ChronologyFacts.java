package candour.cases.chronology;

import static candour.cases.facts.Mark.ALONE;

import candour.cases.facts.Child;
import candour.cases.facts.ChildFacts;
import candour.cases.facts.FactSource;
import candour.cases.facts.Mark;
import candour.cases.facts.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;

/** Tells when a professional saw the child that no record but the chronology knows of: a record tells it of itself. */
@ApplicationScoped
class ChronologyFacts implements FactSource {

    private static final int MOST = 20;
    private static final String SEEN = """
            select e.id, e.occurred.from, coalesce(e.sourceAgency, e.byName), e.childAlone
            from ChronologyEvent e join e.subjects s
            where e.authority = :authority and s.authority = :authority and s.child = :child
                and e.sourceKind = :entered and e.childSeen
                and not exists (select 1 from ChronologyEvent c where c.authority = e.authority and c.corrects = e.id)
            order by s.place desc
            """;

    private final EntityManager entities;

    ChronologyFacts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void tell(Child child, LocalDate today, ChildFacts.Builder facts) {
        entities
                .createQuery(SEEN, Tuple.class)
                .setParameter("authority", child.authority())
                .setParameter("child", child.id())
                .setParameter("entered", ChronologyEvent.ENTERED)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .forEach(row -> seen(row, facts));
    }

    private static void seen(Tuple row, ChildFacts.Builder facts) {
        var by = row.get(2, String.class);
        var origin = new Origin(ChronologyEvent.ENTERED, row.get(0, UUID.class), "Seen: " + by);
        var marks = Boolean.TRUE.equals(row.get(3, Boolean.class)) ? new Mark[] {ALONE} : new Mark[0];
        facts.seen(origin, row.get(1, LocalDate.class), by, marks);
    }
}
