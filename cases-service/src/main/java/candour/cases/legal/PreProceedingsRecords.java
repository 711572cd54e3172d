package candour.cases.legal;

import candour.cases.access.Occasion;
import candour.cases.chronology.Chronology;
import candour.cases.chronology.Told;
import candour.cases.episode.Episodes;
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
import java.util.function.Supplier;

/** The verbs of pre-proceedings. */
@ApplicationScoped
class PreProceedingsRecords {

    private final OneChildRecords records;
    private final Episodes episodes;
    private final Changes changes;
    private final Chronology chronology;
    private final Uuid7 ids;

    PreProceedingsRecords(
            OneChildRecords records, Episodes episodes, Changes changes, Chronology chronology, Uuid7 ids) {
        this.records = records;
        this.episodes = episodes;
        this.changes = changes;
        this.chronology = chronology;
        this.ids = ids;
    }

    PreProceedings read(PreProceedingsId id) {
        return records.read(PreProceedings.class, id.id());
    }

    List<PreProceedings> list(PersonId child, PageRequest request) {
        return records.list(PreProceedings.class, child, request);
    }

    PreProceedings begin(BeginPreProceedings said, RequestKey key) {
        var making = new Making<>(PreProceedings.class, PreProceedingsStep.START.noun(), key, said);
        Supplier<PersonId> whose =
                () -> episodes.mustTake(said.episode(), said.on()).child();
        return records.make(making, whose, (child, occasion) -> {
            var made = PreProceedings.begun(new PreProceedingsId(ids.next()), child, said, occasion);
            tell(made, PreProceedingsStep.START, said.on(), occasion);
            return made;
        });
    }

    PreProceedings take(PreProceedingsId id, PreProceedingsStep step, IfMatch read, LegalDay said) {
        var one = records.change(PreProceedings.class, id.id());
        var taking = new Taking<>(
                one,
                one.state(),
                step,
                read,
                () -> PreProceedingsView.of(one, changes.occasion().by()),
                said,
                said.note());
        changes.take(taking, occasion -> {
            one.took(step, said, occasion);
            tell(one, step, said.on(), occasion);
        });
        return one;
    }

    private void tell(PreProceedings one, PreProceedingsStep step, LocalDate on, Occasion occasion) {
        var told = Told.of(
                one, step.noun(), on, Told.InformationKind.DECISION, step.row().meaning());
        chronology.tell(one.authority(), one.about(), told, occasion);
    }
}
