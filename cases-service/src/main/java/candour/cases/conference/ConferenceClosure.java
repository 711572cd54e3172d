package candour.cases.conference;

import candour.cases.episode.Closing;
import candour.cases.episode.ClosureGuard;
import candour.cases.record.Unmet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** An episode is not closed before the day of a conference that was held in it. */
@ApplicationScoped
class ConferenceClosure implements ClosureGuard {

    private final EntityManager entities;

    ConferenceClosure(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Unmet> unmet(Closing closing) {
        var later = entities.createQuery(
                        "select count(c) from Conference c join c.decisions d where c.authority = :authority"
                                + " and d.episode = :episode and c.heldOn > :day",
                        Long.class)
                .setParameter("authority", closing.episode().authority())
                .setParameter("episode", closing.episode().key())
                .setParameter("day", closing.on())
                .getSingleResult();
        return later == 0
                ? List.of()
                : List.of(new Unmet(
                        "8565 conference after closure", "Close it on the day of the last conference or later."));
    }
}
