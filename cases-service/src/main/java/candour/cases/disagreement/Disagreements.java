package candour.cases.disagreement;

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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Takes disagreements through their stages, each with a clock of its own for each child. */
@ApplicationScoped
class Disagreements {

    private final CaseAccess access;
    private final Changes changes;
    private final Chronology chronology;
    private final Clocks clocks;
    private final Uuid7 ids;

    Disagreements(CaseAccess access, Changes changes, Chronology chronology, Clocks clocks, Uuid7 ids) {
        this.access = access;
        this.changes = changes;
        this.chronology = chronology;
        this.clocks = clocks;
        this.ids = ids;
    }

    Disagreement read(DisagreementId id) {
        return access.read(Disagreement.class, id.id(), access.ofSubjects());
    }

    List<Disagreement> list(PersonId child, PageRequest request) {
        var mine = access.ofSubjects();
        var some = child == null
                ? mine
                : mine.and("exists (select 1 from r.subjects s where s.child = :child)", "child", child.id());
        return access.list(Disagreement.class, some, request);
    }

    Disagreement raise(RaiseDisagreement said, RequestKey key) {
        return changes.make(
                new Making<>(Disagreement.class, DisagreementStep.RAISING.noun(), key, said),
                occasion -> {
                    said.children().stream()
                            .sorted(Comparator.comparing(PersonId::id))
                            .forEach(access::child);
                    var one = Disagreement.raised(new DisagreementId(ids.next()), said, occasion);
                    happened(CaseEvent.DISAGREEMENT_RAISED, one, said.on());
                    tell(one, DisagreementStep.RAISING, said.on(), occasion);
                    return one;
                },
                before -> read(before.id()));
    }

    Disagreement take(DisagreementId id, DisagreementStep step, IfMatch read, DisagreementFacts said) {
        var one = access.change(Disagreement.class, id.id(), access.ofSubjects());
        var taking = new Taking<>(one, one.state(), step, read, () -> view(one), said, said.what());
        changes.take(taking, occasion -> {
            one.took(step, said, occasion);
            happened(CaseEvent.DISAGREEMENT_ANSWERED, one, said.on());
            if (step.row().to().isPresent() && step != DisagreementStep.RESOLUTION) {
                happened(CaseEvent.DISAGREEMENT_RAISED, one, said.on());
            }
            tell(one, step, said.on(), occasion);
        });
        return one;
    }

    /** With the children whom the caller may know of. */
    DisagreementView view(Disagreement one) {
        return DisagreementView.of(
                one, access.among(one.about()), changes.occasion().by());
    }

    private void happened(CaseEvent event, Disagreement one, LocalDate on) {
        one.about().forEach(child -> clocks.happened(event, new Running(one.authority(), child, one.key()), on, null));
    }

    private void tell(Disagreement one, DisagreementStep step, LocalDate on, Occasion occasion) {
        var text = one.journal().getLast().reason();
        var told = Told.of(one, step.noun(), on, Told.InformationKind.OPINION, text);
        chronology.tell(one.authority(), one.about(), told, occasion);
    }
}
