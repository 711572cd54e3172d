package candour.cases.legal;

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
import java.time.LocalDate;
import java.util.List;

/** Records the legal statuses of children. */
@ApplicationScoped
class LegalStatuses {

    private final OneChildRecords records;
    private final Changes changes;
    private final Chronology chronology;
    private final Uuid7 ids;

    LegalStatuses(OneChildRecords records, Changes changes, Chronology chronology, Uuid7 ids) {
        this.records = records;
        this.changes = changes;
        this.chronology = chronology;
        this.ids = ids;
    }

    LegalStatus read(LegalStatusId id) {
        return records.read(LegalStatus.class, id.id());
    }

    List<LegalStatus> list(PersonId child, PageRequest request) {
        return records.list(LegalStatus.class, child, request);
    }

    LegalStatus begin(RecordStatus said, RequestKey key) {
        var making = new Making<>(LegalStatus.class, LegalStatusStep.BEGINNING.noun(), key, said);
        return records.make(making, said.child(), (child, occasion) -> {
            var status = LegalStatus.begun(new LegalStatusId(ids.next()), child, said, occasion);
            tell(status, LegalStatusStep.BEGINNING, said.from(), said.order().title(), occasion);
            return status;
        });
    }

    LegalStatus end(LegalStatusId id, IfMatch read, LegalDay said) {
        var status = records.change(LegalStatus.class, id.id());
        var taking = new Taking<>(
                status,
                status.state(),
                LegalStatusStep.END,
                read,
                () -> LegalStatusView.of(status, changes.occasion().by()),
                said,
                said.note());
        changes.take(taking, occasion -> {
            status.end(said, occasion);
            tell(status, LegalStatusStep.END, said.on(), status.order().title() + " ended", occasion);
        });
        return status;
    }

    private void tell(LegalStatus status, LegalStatusStep step, LocalDate on, String text, Occasion occasion) {
        var told = Told.of(status, step.noun(), on, Told.InformationKind.DOCUMENT, text);
        chronology.tell(status.authority(), status.about(), told, occasion);
    }
}
