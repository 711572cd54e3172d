package candour.cases.episode;

import candour.cases.access.Condition;
import candour.cases.access.Role;
import candour.cases.person.CaseAccess;
import candour.conventions.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The only way to one episode: for those who may see the child, and for the director who may override what keeps it open. */
@ApplicationScoped
class EpisodeAccess {

    private final CaseAccess access;
    private final CurrentActor current;

    EpisodeAccess(CaseAccess access, CurrentActor current) {
        this.access = access;
        this.current = current;
    }

    Episode read(EpisodeId id) {
        return access.read(Episode.class, id.id(), condition());
    }

    /** Locked until the transaction ends. */
    Episode change(EpisodeId id) {
        return access.change(Episode.class, id.id(), condition());
    }

    private Condition condition() {
        var actor = current.get();
        if (!Role.DIRECTOR.isHeldBy(actor) || actor.authority() == null) {
            return access.ofOneChild();
        }
        return new Condition(
                "r.authority = :mine and exists (select 1 from Person c where c.id = r.child and c.state <> SEALED)",
                Map.of("mine", actor.authority()));
    }
}
