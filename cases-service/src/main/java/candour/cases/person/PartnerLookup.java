package candour.cases.person;

import candour.conventions.CurrentActor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.Recorder;
import candour.ledger.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says to a partner agency whether a child is known under a name it has or had; a sealed record is not. */
@ApplicationScoped
class PartnerLookup {

    private final Persons children;
    private final Recorder recorder;
    private final CurrentActor current;

    PartnerLookup(Persons children, Recorder recorder, CurrentActor current) {
        this.children = children;
        this.recorder = recorder;
        this.current = current;
    }

    /** Known or not, and what to do. */
    @Schema(name = "PartnerLookupAnswer")
    record Answer(boolean known, String next) {
        private static Answer of(boolean known) {
            return new Answer(
                    known,
                    known
                            ? "Contact the authority's duty team about this child"
                            : "Not known under this name and date of birth: refer the child if you are concerned");
        }
    }

    /** The answer, put on record with who asked, for whom and why before it is given. */
    Answer look(LookUpChild said) {
        var actor = current.get();
        if (actor.authority() == null || actor.agency() == null) {
            throw new ProblemException(Problems.NOT_YOURS, "Your token names no agency.");
        }
        var known = children.isKnown(actor.authority(), said);
        recorder.record(
                new Subject("lookup", actor.authority(), 0),
                "access.lookup",
                Map.of("said", said, "known", known),
                said.reason());
        return Answer.of(known);
    }
}
