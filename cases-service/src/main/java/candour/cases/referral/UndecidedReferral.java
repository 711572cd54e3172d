package candour.cases.referral;

import candour.cases.episode.Closing;
import candour.cases.episode.ClosureGuard;
import candour.cases.record.Unmet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** A referral that nobody has decided keeps the episode open: it may be about the very danger the episode is for. */
@ApplicationScoped
class UndecidedReferral implements ClosureGuard {

    private final EntityManager entities;

    UndecidedReferral(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Unmet> unmet(Closing closing) {
        return entities.createQuery(
                        "select r.reference from Referral r join r.matches m where r.authority = :authority"
                                + " and m.child = :child and r.deliberation.state in (RECEIVED, REOPENED) order by r.id",
                        String.class)
                .setParameter("authority", closing.episode().authority())
                .setParameter("child", closing.episode().child())
                .getResultStream()
                .map(reference -> new Unmet("referral undecided", "Decide the referral %s.".formatted(reference)))
                .toList();
    }
}
