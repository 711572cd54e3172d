package candour.cases.person;

import candour.cases.facts.Child;
import candour.cases.facts.ChildFacts;
import candour.cases.facts.FactSource;
import candour.cases.facts.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;

/** Tells when a child was born, or is expected. */
@ApplicationScoped
class BirthFacts implements FactSource {

    private final EntityManager entities;

    BirthFacts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void tell(Child child, LocalDate today, ChildFacts.Builder facts) {
        entities
                .createQuery(
                        "select p.life.born.bornEarliest, p.life.expectedOn from Person p"
                                + " where p.authority = :authority and p.id.id = :child",
                        Tuple.class)
                .setParameter("authority", child.authority())
                .setParameter("child", child.id())
                .getResultList()
                .stream()
                .forEach(row -> birth(child, row, facts));
    }

    private static void birth(Child child, Tuple row, ChildFacts.Builder facts) {
        var born = row.get(0, LocalDate.class);
        if (born != null) {
            facts.born(new Origin("child", child.id(), "The birth, as recorded"), born);
        } else {
            facts.expected(new Origin("child", child.id(), "The expected date of birth"), row.get(1, LocalDate.class));
        }
    }
}
