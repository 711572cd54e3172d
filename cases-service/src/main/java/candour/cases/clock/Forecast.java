package candour.cases.clock;

import candour.cases.access.Condition;
import candour.cases.access.Role;
import candour.cases.person.CaseAccess;
import candour.conventions.CurrentActor;
import candour.conventions.Time;
import candour.timescales.WorkingCalendar;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which timescales run out in the next ten working days: to be seen before they do. */
@ApplicationScoped
class Forecast {

    private static final int WORKING_DAYS = 10;

    private final EntityManager entities;
    private final CaseAccess access;
    private final CurrentActor current;
    private final List<TeamOfChild> teams;
    private final Time time;

    Forecast(EntityManager entities, CaseAccess access, CurrentActor current, @All List<TeamOfChild> teams, Time time) {
        this.entities = entities;
        this.access = access;
        this.current = current;
        this.teams = teams;
        this.time = time;
    }

    ForecastView view() {
        var today = time.today();
        var to = WorkingCalendar.EW_WORKING_TOGETHER.workingDayAfter(today, WORKING_DAYS);
        var running = running(to);
        return ForecastView.of(today, to, running, teamsOf(running));
    }

    private List<CaseClock> running(LocalDate to) {
        var some = condition().and("r.metOn is null and r.endedOn is null and r.dueOn <= :to", "to", to);
        var query = entities.createQuery(
                "select r from CaseClock r where " + some.where() + " order by r.dueOn, r.id", CaseClock.class);
        some.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    /** A director sees the counts of the whole authority, without the children behind them. */
    private Condition condition() {
        var actor = current.get();
        if (!Role.DIRECTOR.isHeldBy(actor)) {
            return access.ofOneKey();
        }
        return actor.authority() == null
                ? Condition.NOTHING
                : new Condition(
                        "r.authority = :own and (r.child is null or exists"
                                + " (select 1 from Person c where c.id.id = r.child and c.state <> SEALED))",
                        Map.of("own", actor.authority()));
    }

    private Map<UUID, String> teamsOf(List<CaseClock> clocks) {
        var children =
                clocks.stream().map(CaseClock::child).filter(Objects::nonNull).collect(Collectors.toSet());
        var known = new HashMap<UUID, String>();
        teams.forEach(one -> known.putAll(one.teams(current.get().authority(), children)));
        return known;
    }
}
