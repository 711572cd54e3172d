package candour.inspections.statement;

import candour.conventions.Actor;
import candour.conventions.CurrentActor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.Recorder;
import candour.inspections.access.Role;
import candour.ledger.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Who may see a statement: everybody once it is issued, before that only the body that writes it. */
@ApplicationScoped
class StatementAccess {

    private final CurrentActor current;
    private final Recorder recorder;

    StatementAccess(CurrentActor current, Recorder recorder) {
        this.current = current;
        this.recorder = recorder;
    }

    /** The statement, or 404 with the refusal on record. */
    PressStatement require(PressStatement one) {
        if (!one.state().isPublic() && !isOfItsBody(current.get(), one.authority())) {
            recorder.recordApart(subject(one), "access.refused", Map.of("what", "statement"), null);
            throw ProblemException.notFound();
        }
        return one;
    }

    /** Whoever registered it works on it, and the people of its own authority. */
    PressStatement requireOwner(PressStatement one) {
        require(one);
        if (!isTheirs(one, current.get())) {
            throw new ProblemException(Problems.NOT_YOURS, "This statement is another body's.");
        }
        return one;
    }

    static boolean isTheirs(PressStatement one, Actor actor) {
        return one.registeredBy().is(actor) || one.isOfTheAuthority() && isOfItsBody(actor, one.authority());
    }

    static boolean isOfItsBody(Actor actor, String authority) {
        return Role.isAuthority(actor) && actor.worksFor(authority);
    }

    static Subject subject(PressStatement one) {
        return new Subject("statement", one.id().toString(), one.version());
    }
}
