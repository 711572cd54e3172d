package candour.cases.clock;

import candour.cases.facts.Child;
import candour.cases.facts.ChildFacts;
import candour.cases.facts.FactSource;
import candour.cases.facts.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/** Tells which timescales of a child run, and when each is due. */
@ApplicationScoped
class ClockFacts implements FactSource {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final EntityManager entities;

    ClockFacts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void tell(Child child, LocalDate today, ChildFacts.Builder facts) {
        entities
                .createQuery(
                        "select c.id, c.timescale, c.dueOn from CaseClock c where c.authority = :authority"
                                + " and c.child = :child and c.metOn is null and c.endedOn is null",
                        Tuple.class)
                .setParameter("authority", child.authority())
                .setParameter("child", child.id())
                .getResultList()
                .stream()
                .forEach(row -> clock(row, facts));
    }

    private static void clock(Tuple row, ChildFacts.Builder facts) {
        var timescale = row.get(1, CaseTimescale.class);
        var dueOn = row.get(2, LocalDate.class);
        var words = timescale.title() + ", due " + DAY.format(dueOn);
        facts.clock(new Origin("case-clock", row.get(0, UUID.class), words), dueOn, timescale.number());
    }
}
