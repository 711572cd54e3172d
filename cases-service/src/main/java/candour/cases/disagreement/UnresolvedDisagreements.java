package candour.cases.disagreement;

import candour.cases.allocation.HandoverLine;
import candour.cases.allocation.HandoverPart;
import candour.cases.episode.Closing;
import candour.cases.episode.ClosureGuard;
import candour.cases.record.Step;
import candour.cases.record.Unmet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps an episode open while professionals disagree at stage 2 or above about the child, and says so to whoever asks. */
@ApplicationScoped
public class UnresolvedDisagreements implements ClosureGuard, HandoverPart {

    private static final Set<DisagreementState> ESCALATED =
            Set.of(DisagreementState.STAGE_2, DisagreementState.STAGE_3, DisagreementState.PANEL);

    private final EntityManager entities;

    UnresolvedDisagreements(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Unmet> unmet(Closing closing) {
        var episode = closing.episode();
        return of(episode.authority(), episode.child().id()).stream()
                .filter(one -> ESCALATED.contains(one.state()))
                .map(one -> new Unmet(
                        "I3 disagreement at stage 2 or above",
                        "Resolve the disagreement between professionals about this child."))
                .limit(1)
                .toList();
    }

    /** Those about the child, at any stage. */
    public List<Disagreement> of(String authority, UUID child) {
        return entities.createQuery(
                        "select d from Disagreement d join d.subjects s where d.authority = :authority"
                                + " and s.child = :child and d.state <> RESOLVED order by d.id.id",
                        Disagreement.class)
                .setParameter("authority", authority)
                .setParameter("child", child)
                .getResultList();
    }

    @Override
    public List<HandoverLine> of(String authority, UUID child, LocalDate today) {
        return of(authority, child).stream()
                .map(one -> "Disagreement with %s, %s".formatted(one.raisedBy(), Step.words(one.state())))
                .map(text -> new HandoverLine(authority, "Open", text))
                .toList();
    }
}
