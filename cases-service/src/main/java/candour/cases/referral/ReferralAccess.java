package candour.cases.referral;

import candour.cases.access.Condition;
import candour.cases.access.Role;
import candour.cases.person.CaseAccess;
import candour.conventions.Actor;
import candour.conventions.CurrentActor;
import candour.conventions.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The only way to a referral: for those who answer the front door, and for the agency whose own submission it is. */
@ApplicationScoped
class ReferralAccess {

    private final CaseAccess access;
    private final CurrentActor current;

    ReferralAccess(CaseAccess access, CurrentActor current) {
        this.access = access;
        this.current = current;
    }

    Referral read(ReferralId id) {
        return access.read(Referral.class, id.id(), condition());
    }

    /** Locked until the transaction ends. */
    Referral change(ReferralId id) {
        return access.change(Referral.class, id.id(), condition());
    }

    /** Newest first; only those that stand in the state, where one is given. */
    List<Referral> list(ReferralState state, PageRequest request) {
        var some = state == null ? condition() : condition().and("r.deliberation.state = :state", "state", state);
        return access.list(Referral.class, some, request);
    }

    private Condition condition() {
        var actor = current.get();
        return Role.PARTNER.isHeldBy(actor) ? ownSubmissions(actor) : access.ofFrontDoor();
    }

    private static Condition ownSubmissions(Actor actor) {
        if (actor.authority() == null || actor.agency() == null) {
            return Condition.NOTHING;
        }
        return new Condition(
                "r.authority = :mine and r.facts.byPartner = true and r.facts.saidReferrer.agency = :agency",
                Map.of("mine", actor.authority(), "agency", actor.agency()));
    }
}
