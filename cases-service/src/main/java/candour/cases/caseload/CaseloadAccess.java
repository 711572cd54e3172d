package candour.cases.caseload;

import candour.cases.access.Role;
import candour.cases.allocation.Allocation;
import candour.cases.allocation.AllocationId;
import candour.cases.person.CaseAccess;
import candour.cases.record.Changes;
import candour.conventions.CurrentActor;
import candour.conventions.ProblemException;
import candour.conventions.Recorder;
import candour.ledger.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Who sees whose caseload: a manager anybody's, a worker their own; each look at the cases is on record. */
@ApplicationScoped
class CaseloadAccess {

    private final CaseAccess access;
    private final Changes changes;
    private final CurrentActor current;
    private final Recorder recorder;

    CaseloadAccess(CaseAccess access, Changes changes, CurrentActor current, Recorder recorder) {
        this.access = access;
        this.changes = changes;
        this.current = current;
        this.recorder = recorder;
    }

    String authority() {
        return changes.ownAuthority();
    }

    /** The allocation that is asked about, or null; 404 for another worker's caseload. */
    Allocation toWeigh(String worker, AllocationId asked) {
        var actor = current.get();
        if (!Role.TEAM_MANAGER.isHeldBy(actor) && !worker.equals(actor.subject())) {
            throw ProblemException.notFound();
        }
        return asked == null ? null : access.read(Allocation.class, asked.id(), access.ofOneChild());
    }

    CaseloadView shown(CaseloadView view) {
        var ids = view.cases().stream().map(CarriedCase::child).toList();
        recorder.record(
                new Subject("caseload", view.now().worker(), 0),
                "access.list",
                Map.of("count", ids.size(), "ids", ids),
                null);
        return view;
    }
}
