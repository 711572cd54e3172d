package candour.cases.worklist;

import static candour.cases.access.Role.CONFERENCE_CHAIR;
import static candour.cases.access.Role.DIRECTOR;
import static candour.cases.access.Role.DUTY_WORKER;
import static candour.cases.access.Role.SOCIAL_WORKER;
import static candour.cases.access.Role.TEAM_MANAGER;

import candour.cases.access.Role;
import candour.conventions.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Figures without names, for those who work with children in the authority and for its director. */
@ApplicationScoped
class Capacity {

    private static final Set<Role> MAY_KNOW =
            Set.of(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER, CONFERENCE_CHAIR, DIRECTOR);

    private final EntityManager entities;
    private final CurrentActor current;
    private final WorklistSettings settings;

    Capacity(EntityManager entities, CurrentActor current, WorklistSettings settings) {
        this.entities = entities;
        this.current = current;
        this.settings = settings;
    }

    /** The teams, or the one, whose tiers are saturated. */
    List<Saturation> saturated(String team) {
        if (!mayKnow()) {
            return List.of();
        }
        var query = entities.createQuery("""
                        select r.listing.team, count(*),
                            sum(case when r.listing.place.tierPlace in ('T0', 'T1') then 1 else 0 end)
                        from WorklistEntry r
                        where r.authority = :authority and r.listing.listed and (:team is null or r.listing.team = :team)
                            and exists (select 1 from Person p
                                where p.authority = r.authority and p.id = r.child and p.state <> SEALED)
                        group by r.listing.team order by r.listing.team
                        """, Tuple.class);
        query.setParameter("authority", current.get().authority()).setParameter("team", team);
        return query.getResultList().stream()
                .map(row -> new Counted(row.get(0, String.class), row.get(1, Long.class), row.get(2, Long.class)))
                .filter(counted -> counted.urgent * 100 > counted.children * settings.saturatedAbovePercent())
                .map(counted -> Saturation.of(counted.team, counted.children, counted.urgent))
                .toList();
    }

    /** The three figures of the law, over the twelve months before the day. */
    List<StatutoryFigure> figures(LocalDate today) {
        return mayKnow()
                ? Stream.of(StatutoryFigure.Measure.values())
                        .map(measure -> figure(measure, today))
                        .toList()
                : List.of();
    }

    private StatutoryFigure figure(StatutoryFigure.Measure measure, LocalDate today) {
        var row = entities.createQuery("""
                        select count(c.metOn), count(case when c.metOn <= c.dueOn then 1 end),
                            count(case when c.metOn is null and c.dueOn < :today then 1 end)
                        from CaseClock c
                        where c.authority = :authority and c.timescale in :timescales
                            and (c.metOn > :from or c.metOn is null and c.endedOn is null)
                        """, Tuple.class)
                .setParameter("authority", current.get().authority())
                .setParameter("timescales", measure.timescales())
                .setParameter("from", today.minusYears(1))
                .setParameter("today", today)
                .getSingleResult();
        return new StatutoryFigure(
                measure, measure.title(), row.get(0, Long.class), row.get(1, Long.class), row.get(2, Long.class));
    }

    private boolean mayKnow() {
        return current.get().authority() != null && Role.isAnyHeldBy(MAY_KNOW, current.get());
    }

    private record Counted(String team, long children, long urgent) {}
}
