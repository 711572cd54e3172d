package candour.cases.plan;

import candour.cases.clock.CaseEvent;
import candour.cases.clock.Clocks;
import candour.cases.clock.Running;
import candour.cases.person.PersonId;
import candour.cases.visit.ChildSeen;
import candour.cases.visit.VisitPurpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a visit is to a plan: a child who was seen was visited, and the next visit is due from that day. */
@ApplicationScoped
class PlanVisits implements VisitPurpose {

    private static final String RUNNING = "from Plan p where p.authority = :authority and p.child = :child"
            + " and p.startedOn <= :day and (p.endedOn is null or p.endedOn > :day) order by p.startedOn, p.id.id";

    private final EntityManager entities;
    private final Clocks clocks;

    PlanVisits(EntityManager entities, Clocks clocks) {
        this.entities = entities;
        this.clocks = clocks;
    }

    void seen(@Observes ChildSeen seen) {
        for (var plan : running(seen.authority(), seen.child(), seen.on())) {
            var course = new Running(seen.authority(), seen.child(), plan.key());
            switch (plan.type()) {
                case PROTECTION -> clocks.happened(CaseEvent.PROTECTION_PLAN_CHILD_SEEN, course, seen.on(), null);
                case IN_NEED -> clocks.happened(CaseEvent.IN_NEED_PLAN_CHILD_SEEN, course, seen.on(), null);
                case FAMILY_HELP -> {}
            }
        }
    }

    @Override
    public Optional<String> of(String authority, UUID child, LocalDate on) {
        return running(authority, child, on).stream()
                .map(plan -> plan.type().title())
                .findFirst();
    }

    private List<Plan> running(String authority, UUID child, LocalDate day) {
        return entities.createQuery(RUNNING, Plan.class)
                .setParameter("authority", authority)
                .setParameter("child", new PersonId(child))
                .setParameter("day", day)
                .getResultList();
    }
}
