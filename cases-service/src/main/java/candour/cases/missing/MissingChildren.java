package candour.cases.missing;

import candour.cases.allocation.HandoverLine;
import candour.cases.allocation.HandoverPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which children are missing now: asked by the worklist, and told at a handover. */
@ApplicationScoped
public class MissingChildren implements HandoverPart {

    private final EntityManager entities;

    MissingChildren(EntityManager entities) {
        this.entities = entities;
    }

    /** Every time the child was missing, the latest first. */
    public List<MissingEpisode> of(String authority, UUID child) {
        return entities.createQuery(
                        "from MissingEpisode m where m.authority = :authority and m.child.id = :child"
                                + " order by m.lastSeenAt desc",
                        MissingEpisode.class)
                .setParameter("authority", authority)
                .setParameter("child", child)
                .getResultList();
    }

    /** The one that has not ended, if there is one. */
    public Optional<MissingEpisode> nowOf(String authority, UUID child) {
        return of(authority, child).stream()
                .filter(episode -> episode.state() == MissingEpisodeState.MISSING)
                .findFirst();
    }

    @Override
    public List<HandoverLine> of(String authority, UUID child, LocalDate today) {
        return nowOf(authority, child).stream()
                .map(episode -> new HandoverLine(authority, "Open", "Missing since " + episode.lastSeenAt()))
                .toList();
    }
}
