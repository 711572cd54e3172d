package candour.inspections.calendar;

import candour.conventions.Actor;
import candour.conventions.Recorder;
import candour.conventions.Time;
import candour.ledger.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.TreeSet;

/** Remembers the roles and the authority of those who have a feed, as their token said when they were last here. */
@ApplicationScoped
class CalendarOwners {

    private static final String KEEP = """
            insert into calendar_owner (subject, roles, works_for, seen_at)
            values (:subject, :roles, cast(:authority as text), :now)
            on conflict (subject) do update
                set roles = excluded.roles, works_for = excluded.works_for, seen_at = excluded.seen_at
            """;

    private static final String CHANGED = """
            select subject from calendar_owner where subject = :subject
                and (roles <> :roles or works_for is distinct from cast(:authority as text)) for update
            """;

    private static final String SEEN = "update calendar_owner set roles = :roles,"
            + " works_for = cast(:authority as text), seen_at = :now where subject = :subject";

    private final EntityManager entities;
    private final Recorder recorder;
    private final Time time;

    CalendarOwners(EntityManager entities, Recorder recorder, Time time) {
        this.entities = entities;
        this.recorder = recorder;
        this.time = time;
    }

    Optional<CalendarOwner> find(String subject) {
        return Optional.ofNullable(entities.find(CalendarOwner.class, subject));
    }

    /** Keeps who this is; two requests of one person wait for each other here. */
    void keep(Actor actor) {
        query(KEEP, actor).setParameter("now", time.now()).executeUpdate();
    }

    /** Somebody is here: if they have a feed it follows their roles from now on. Of others nothing is kept. */
    void seen(Actor actor) {
        if (!query(CHANGED, actor).getResultList().isEmpty()) {
            var owner = new Subject("calendar-owner", actor.subject(), 0);
            recorder.record(owner, "calendar.owner-changed", actor.roles(), null);
        }
        query(SEEN, actor).setParameter("now", time.now()).executeUpdate();
    }

    private jakarta.persistence.Query query(String sql, Actor actor) {
        return entities.createNativeQuery(sql)
                .setParameter("subject", actor.subject())
                .setParameter("roles", String.join(" ", new TreeSet<>(actor.roles())))
                .setParameter("authority", actor.authority());
    }
}
