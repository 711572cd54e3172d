package candour.cases.chronology;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import candour.cases.facts.Child;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The chronology of a child whom the caller may see, in the order in which things happened. */
@ApplicationScoped
public class ChronologyLines {

    private static final String OF_CHILD = "select e from ChronologyEvent e join e.subjects s"
            + " where e.authority = :authority and s.authority = :authority and s.child = :child";
    private static final LocalDate ALWAYS = LocalDate.of(9999, 12, 31);

    private final EntityManager entities;

    ChronologyLines(EntityManager entities) {
        this.entities = entities;
    }

    /** One row more than the page holds, if there is one. */
    List<ChronologyLine> page(Child child, ChronologyFilter filter) {
        var parameters = new HashMap<String, Object>();
        var where = new StringBuilder(OF_CHILD);
        if (filter.after != null) {
            where.append(" and s.place > :after");
            parameters.put("after", filter.after.key().getFirst());
        }
        if (filter.kind != null) {
            where.append(" and (e.sourceKind = :kind or e.eventType = :kind)");
            parameters.put("kind", filter.kind);
        }
        if (filter.from != null || filter.to != null) {
            where.append(" and e.occurred.to >= :from and e.occurred.from <= :to");
            parameters.put("from", filter.from == null ? LocalDate.EPOCH.minusYears(100) : filter.from);
            parameters.put("to", filter.to == null ? ALWAYS : filter.to);
        }
        var query = ofChild(where + " order by s.place", child).setMaxResults(filter.rows());
        parameters.forEach(query::setParameter);
        return lines(child, query.getResultList());
    }

    /** All of it, in order. */
    List<ChronologyLine> all(Child child) {
        return lines(child, ofChild(OF_CHILD + " order by s.place", child).getResultList());
    }

    /** The newest, in the order of the latest first. */
    public List<ChronologyLine> latest(Child child, int most) {
        return lines(
                child,
                ofChild(OF_CHILD + " order by s.place desc", child)
                        .setMaxResults(most)
                        .getResultList());
    }

    Optional<ChronologyEvent> event(Child child, UUID id) {
        return ofChild(OF_CHILD + " and e.id = :id", child).setParameter("id", id).getResultList().stream()
                .findFirst();
    }

    ChronologyLine line(Child child, ChronologyEvent event) {
        return lines(child, List.of(event)).getFirst();
    }

    private TypedQuery<ChronologyEvent> ofChild(String hql, Child child) {
        return entities.createQuery(hql, ChronologyEvent.class)
                .setParameter("authority", child.authority())
                .setParameter("child", child.id());
    }

    private List<ChronologyLine> lines(Child child, List<ChronologyEvent> events) {
        var ids = events.stream().map(ChronologyEvent::key).toList();
        var corrections = corrections(child, ids);
        var judgements = judgements(child, ids);
        return events.stream()
                .map(event -> ChronologyLine.of(
                        event, corrections.get(event.key()), judgements.getOrDefault(event.key(), List.of())))
                .toList();
    }

    private Map<UUID, UUID> corrections(Child child, List<UUID> events) {
        return entities
                .createQuery(
                        "from ChronologyEvent e where e.authority = :authority and e.corrects in :events",
                        ChronologyEvent.class)
                .setParameter("authority", child.authority())
                .setParameter("events", events)
                .getResultList()
                .stream()
                .collect(toMap(event -> event.corrects().orElseThrow(), ChronologyEvent::key));
    }

    private Map<UUID, List<ChronologyLine.Judged>> judgements(Child child, List<UUID> events) {
        return entities
                .createQuery(
                        "from Significance s where s.authority = :authority and s.child = :child"
                                + " and s.eventId in :events order by s.id",
                        Significance.class)
                .setParameter("authority", child.authority())
                .setParameter("child", child.id())
                .setParameter("events", events)
                .getResultList()
                .stream()
                .collect(groupingBy(Significance::event, mapping(Significance::judged, toList())));
    }
}
