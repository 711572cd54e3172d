package candour.cases.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the chronology of a child holds, as far as a worker who takes the case on needs it. */
@ApplicationScoped
class Happenings {

    private static final String OF_CHILD =
            "from ChronologyEvent e join e.subjects s where e.authority = :authority and s.child = :child";

    private final EntityManager entities;

    Happenings(EntityManager entities) {
        this.entities = entities;
    }

    /** One event: its day and its words. */
    @Schema(name = "Happening")
    record Happening(LocalDate on, String what) {
        String text() {
            return on + ": " + what;
        }
    }

    List<Happening> latest(String authority, UUID child, int most) {
        return found(ask(" order by e.occurred.from desc, e.id desc", authority, child)
                .setMaxResults(most));
    }

    List<Happening> recordedAfter(Instant moment, String authority, UUID child) {
        return found(ask(" and e.recordedAt > :moment order by e.recordedAt, e.id", authority, child)
                .setParameter("moment", moment));
    }

    private TypedQuery<Object[]> ask(String more, String authority, UUID child) {
        return entities.createQuery("select e.occurred.from, e.text " + OF_CHILD + more, Object[].class)
                .setParameter("authority", authority)
                .setParameter("child", child);
    }

    private static List<Happening> found(TypedQuery<Object[]> query) {
        return query.getResultStream()
                .map(row -> new Happening((LocalDate) row[0], (String) row[1]))
                .toList();
    }
}
