package candour.inspections.calendar;

import candour.conventions.Actor;
import candour.inspections.task.Asker;
import candour.inspections.task.Relation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/** The deadlines of one person: on their authority, or in the inspections they have to do with. */
@ApplicationScoped
class CalendarEntries {

    private static final int MOST = 2000;
    private static final int DAYS_BACK = 60;

    private static final String QUERY = """
            select i.id, i.reference, a.name, d.timescale, d.regime, d.started_on, d.due_on, d.met_on
            from asker cross join inspection i
            join authority a on a.ons_code = i.authority
            join inspection_deadline d on d.authority = i.authority and d.inspection_id = i.id
            where %s and (not cast(:inspectorate as boolean) or %s)
                and d.timescale = any(string_to_array(:clocks, ' '))
                and (d.met_on is null or d.due_on >= cast(:since as date))
            order by d.due_on, i.id, d.timescale
            """;

    private final EntityManager entities;

    CalendarEntries(EntityManager entities) {
        this.entities = entities;
    }

    /** Running ones, and for a while those that were met, so that a calendar shows that they were. */
    List<CalendarEntry> of(Actor actor, LocalDate today) {
        var asker = new Asker(actor, false, today);
        if (!asker.hasWork()) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        NativeQuery<Object[]> query = entities.createNativeQuery(
                        Asker.ROW + QUERY.formatted(asker.isInvolved(), Relation.TO_INSPECTION), Object[].class)
                .unwrap(NativeQuery.class);
        asker.parameters().forEach(query::setParameter);
        return query.addScalar("id", UUID.class)
                .addScalar("reference", String.class)
                .addScalar("name", String.class)
                .addScalar("timescale", String.class)
                .addScalar("regime", String.class)
                .addScalar("started_on", LocalDate.class)
                .addScalar("due_on", LocalDate.class)
                .addScalar("met_on", LocalDate.class)
                .setParameter("inspectorate", asker.isInspectorate())
                .setParameter("clocks", asker.clocks())
                .setParameter("since", today.minusDays(DAYS_BACK))
                .setMaxResults(MOST)
                .getResultStream()
                .map(CalendarEntry::of)
                .toList();
    }
}
