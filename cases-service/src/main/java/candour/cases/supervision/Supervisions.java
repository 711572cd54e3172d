package candour.cases.supervision;

import candour.cases.access.Occasion;
import candour.cases.chronology.Chronology;
import candour.cases.chronology.Told;
import candour.cases.clock.CaseEvent;
import candour.cases.clock.Clocks;
import candour.cases.clock.Running;
import candour.cases.person.CaseAccess;
import candour.cases.person.PersonId;
import candour.cases.record.Changes;
import candour.cases.record.Making;
import candour.cases.record.Taking;
import candour.conventions.IfMatch;
import candour.conventions.PageRequest;
import candour.conventions.RequestKey;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Records supervision: for each child one line in its own chronology, and its own clock until the next. */
@ApplicationScoped
class Supervisions {

    private final CaseAccess access;
    private final Changes changes;
    private final Chronology chronology;
    private final Clocks clocks;
    private final Uuid7 ids;

    Supervisions(CaseAccess access, Changes changes, Chronology chronology, Clocks clocks, Uuid7 ids) {
        this.access = access;
        this.changes = changes;
        this.chronology = chronology;
        this.clocks = clocks;
        this.ids = ids;
    }

    Supervision read(SupervisionId id) {
        return access.read(Supervision.class, id.id(), access.ofSubjects());
    }

    List<Supervision> list(PersonId child, PageRequest request) {
        var mine = access.ofSubjects();
        var some = child == null
                ? mine
                : mine.and("exists (select 1 from r.subjects s where s.child = :child)", "child", child.id());
        return access.list(Supervision.class, some, request);
    }

    Supervision record(RecordSupervision said, RequestKey key) {
        return changes.make(
                new Making<>(Supervision.class, SupervisionStep.SUPERVISION.noun(), key, said),
                occasion -> {
                    said.children().forEach(child -> access.child(new PersonId(child)));
                    var supervision = Supervision.recorded(new SupervisionId(ids.next()), said, occasion);
                    said.decisions().forEach(it -> tell(supervision, it, occasion));
                    said.children()
                            .forEach(child -> clocks.happened(
                                    CaseEvent.SUPERVISION,
                                    new Running(supervision.authority(), child, child),
                                    said.on(),
                                    null));
                    return supervision;
                },
                before -> read(before.id()));
    }

    Supervision carriedOut(SupervisionId id, IfMatch read, DecisionDone said) {
        var supervision = access.change(Supervision.class, id.id(), access.ofSubjects());
        var taking = new Taking<>(
                supervision,
                supervision.state(),
                SupervisionStep.DECISION_DONE,
                read,
                () -> view(supervision),
                said,
                null);
        changes.take(taking, occasion -> supervision.carriedOut(said, occasion));
        return supervision;
    }

    /** With the decisions on the children whom the caller may know of. */
    SupervisionView view(Supervision supervision) {
        return SupervisionView.of(
                supervision,
                access.among(supervision.about()),
                changes.occasion().by());
    }

    private void tell(Supervision supervision, DecisionSaid said, Occasion occasion) {
        var told = Told.of(
                supervision,
                SupervisionStep.SUPERVISION.noun(),
                supervision.heldOn(),
                Told.InformationKind.DECISION,
                said.decision());
        chronology.tell(supervision.authority(), Set.of(said.child().id()), told, occasion);
    }
}
