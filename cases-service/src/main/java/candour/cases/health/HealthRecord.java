package candour.cases.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the worklist asks of a child's health attendances. */
@ApplicationScoped
public class HealthRecord {

    private final EntityManager entities;

    HealthRecord(EntityManager entities) {
        this.entities = entities;
    }

    /** How often the child was not brought since the moment. */
    public int notBroughtSince(Instant moment, String authority, UUID child) {
        return (int) since(moment, authority, child).stream()
                .filter(attendance -> !attendance.brought())
                .count();
    }

    /** Attendances since the moment, the latest first. */
    public List<HealthAttendance> since(Instant moment, String authority, UUID child) {
        return entities.createQuery(
                        "from HealthAttendance h where h.authority = :authority and h.child.id = :child"
                                + " and h.attendedAt >= :moment order by h.attendedAt desc, h.id.id desc",
                        HealthAttendance.class)
                .setParameter("authority", authority)
                .setParameter("child", child)
                .setParameter("moment", moment)
                .getResultList();
    }
}
