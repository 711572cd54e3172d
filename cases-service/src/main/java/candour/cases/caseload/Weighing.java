package candour.cases.caseload;

import candour.cases.allocation.Allocation;
import candour.cases.clock.CaseTimescale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds the weight of cases by the timescales that run for the children. */
@ApplicationScoped
class Weighing {

    private final EntityManager entities;

    Weighing(EntityManager entities) {
        this.entities = entities;
    }

    /** One weight for each allocation, in their order. */
    List<CaseWeight> weights(String authority, List<Allocation> allocations) {
        var children = allocations.stream().map(it -> it.child().id()).toList();
        var running = running(authority, children);
        return children.stream()
                .map(child -> CaseWeight.of(running.getOrDefault(child, Set.of())))
                .toList();
    }

    private Map<UUID, Set<CaseTimescale>> running(String authority, List<UUID> children) {
        return entities.createQuery(
                        "select c.child, c.timescale from CaseClock c where c.authority = :authority"
                                + " and c.child in :children and c.metOn is null and c.endedOn is null",
                        Object[].class)
                .setParameter("authority", authority)
                .setParameter("children", children)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (CaseTimescale) row[1], Collectors.toSet())));
    }
}
