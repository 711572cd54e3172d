package candour.cases.visit;

import candour.cases.access.Occasion;
import candour.cases.person.CaseAccess;
import candour.cases.person.PersonId;
import candour.cases.record.Changes;
import candour.cases.record.Making;
import candour.cases.record.Taking;
import candour.conventions.IfMatch;
import candour.conventions.PageRequest;
import candour.conventions.ProblemException;
import candour.conventions.RequestKey;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Plans and records visits, once for a sibling group, and says of each child whom a social worker saw. */
@ApplicationScoped
class Visits {

    private final CaseAccess access;
    private final Changes changes;
    private final VisitTelling telling;
    private final Uuid7 ids;

    Visits(CaseAccess access, Changes changes, VisitTelling telling, Uuid7 ids) {
        this.access = access;
        this.changes = changes;
        this.telling = telling;
        this.ids = ids;
    }

    Visit read(VisitId id) {
        return access.read(Visit.class, id.id(), access.ofSubjects());
    }

    /** Newest first; of one child where {@code child} is not null. */
    List<Visit> list(PersonId child, PageRequest request) {
        var mine = access.ofSubjects();
        var some = child == null
                ? mine
                : mine.and("exists (select 1 from r.subjects s where s.child = :child)", "child", child.id());
        return access.list(Visit.class, some, request);
    }

    Visit plan(PlanVisit said, RequestKey key) {
        return changes.make(
                new Making<>(Visit.class, VisitStep.PLANNING.noun(), key, said),
                occasion -> {
                    said.children().stream().map(PersonId::id).sorted().forEach(this::mustBeKnown);
                    return Visit.planned(new VisitId(ids.next()), said, occasion);
                },
                before -> read(before.id()));
    }

    Visit ofAgency(TellOfAgencyVisit said, RequestKey key) {
        return changes.make(
                new Making<>(Visit.class, "agency-visit", key, said),
                occasion -> {
                    var children = said.visit().children().stream()
                            .map(part -> part.child().id());
                    var known = children.sorted().collect(Collectors.toSet());
                    known.stream().sorted().forEach(this::mustBeKnown);
                    said.visit().mustTellOf(known);
                    var visit = Visit.byAgency(new VisitId(ids.next()), said, occasion);
                    telling.made(visit, occasion);
                    return visit;
                },
                before -> read(before.id()));
    }

    /** Takes a step with a visit that is there; {@code change} does what the step says. */
    Visit take(VisitId id, VisitStep step, IfMatch read, Object said, BiConsumer<Visit, Occasion> change) {
        var visit = access.change(Visit.class, id.id(), access.ofSubjects());
        var taking = new Taking<>(visit, visit.state(), step, read, () -> telling.view(visit), said, null);
        changes.take(taking, occasion -> {
            access.among(visit.about()).stream().sorted().forEach(this::mustBeKnown);
            change.accept(visit, occasion);
            telling.made(visit, occasion);
        });
        return visit;
    }

    /** Records the visit as made: {@code SEEN} where a child was seen, {@code NOT_SEEN} where none was. */
    Visit made(VisitId id, VisitStep step, IfMatch read, RecordVisit said) {
        return take(id, step, read, said, (visit, occasion) -> {
            said.mustTellOf(access.among(visit.about()));
            if (said.anybodySeen() != (step == VisitStep.SEEN)) {
                throw ProblemException.rule("/children", "Record it as the visit it was: was a child seen or not?");
            }
            visit.made(step, said, occasion);
        });
    }

    private void mustBeKnown(UUID child) {
        access.child(new PersonId(child));
    }
}
