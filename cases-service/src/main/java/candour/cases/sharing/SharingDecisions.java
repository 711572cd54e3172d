package candour.cases.sharing;

import candour.cases.access.Occasion;
import candour.cases.chronology.Chronology;
import candour.cases.chronology.Told;
import candour.cases.person.OneChildRecords;
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

/** Records decisions to share, and each refusal with its reason and the day to look again. */
@ApplicationScoped
class SharingDecisions {

    private final OneChildRecords records;
    private final Changes changes;
    private final Chronology chronology;
    private final Uuid7 ids;

    SharingDecisions(OneChildRecords records, Changes changes, Chronology chronology, Uuid7 ids) {
        this.records = records;
        this.changes = changes;
        this.chronology = chronology;
        this.ids = ids;
    }

    SharingDecision read(SharingDecisionId id) {
        return records.read(SharingDecision.class, id.id());
    }

    List<SharingDecision> list(PersonId child, PageRequest request) {
        return records.list(SharingDecision.class, child, request);
    }

    SharingDecision decide(DecideSharing said, RequestKey key) {
        var step = SharingDecision.stepOf(said);
        var making = new Making<>(SharingDecision.class, step.noun(), key, said);
        return records.make(making, said.child(), (child, occasion) -> {
            var decision = SharingDecision.made(new SharingDecisionId(ids.next()), child, said, occasion);
            tell(decision, step, occasion);
            return decision;
        });
    }

    SharingDecision review(SharingDecisionId id, SharingDecisionStep step, IfMatch read, ReviewSharing said) {
        var decision = records.change(SharingDecision.class, id.id());
        var taking = new Taking<>(
                decision,
                decision.state(),
                step,
                read,
                () -> SharingDecisionView.of(decision, changes.occasion().by()),
                said,
                said.reason());
        changes.take(taking, occasion -> {
            decision.review(step, said, occasion);
            tell(decision, step, occasion);
        });
        return decision;
    }

    private void tell(SharingDecision decision, SharingDecisionStep step, Occasion occasion) {
        var last = decision.journal().getLast();
        var text = "%s: %s".formatted(step.row().title(), decision.what());
        var told = Told.of(decision, step.noun(), last.takenOn(), Told.InformationKind.DECISION, text);
        chronology.tell(decision.authority(), decision.about(), told, occasion);
    }
}
