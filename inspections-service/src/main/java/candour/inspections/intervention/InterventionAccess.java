package candour.inspections.intervention;

import candour.conventions.Actor;
import candour.conventions.CurrentActor;
import candour.conventions.ProblemException;
import candour.inspections.access.Role;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Who may see an intervention: everybody once it is issued, for it is published then; before that the department, which
 * proposes it, and the authority. Anyone else is told that there is nothing here.
 */
@ApplicationScoped
public class InterventionAccess {

    private final CurrentActor current;

    InterventionAccess(CurrentActor current) {
        this.current = current;
    }

    /** The intervention, or 404. */
    public Intervention require(Intervention one) {
        if (!maySee(one)) {
            throw ProblemException.notFound();
        }
        return one;
    }

    boolean maySee(Intervention one) {
        return one.state() != InterventionState.PROPOSED || knowsProposals(current.get(), one.authority());
    }

    private static boolean knowsProposals(Actor actor, String authority) {
        return Role.ADVISER.isHeldBy(actor)
                || Role.DIRECTOR.isHeldFor(actor, authority)
                || Role.OFFICER.isHeldFor(actor, authority)
                || Role.EXECUTIVE_MEMBER.isHeldFor(actor, authority);
    }
}
