package candour.cases.lookedafter;

import candour.cases.access.Occasion;
import candour.cases.person.OneChildRecords;
import candour.cases.person.PersonId;
import candour.cases.record.Changes;
import candour.cases.record.Making;
import candour.cases.record.Taking;
import candour.conventions.IfMatch;
import candour.conventions.PageRequest;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.RequestKey;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.BiConsumer;

/** The verbs of a period in which a child is looked after. */
@ApplicationScoped
class LookedAfterPeriods {

    private final OneChildRecords records;
    private final LookedAfter lookedAfter;
    private final Changes changes;
    private final CareClocks clocks;
    private final Uuid7 ids;

    LookedAfterPeriods(
            OneChildRecords records, LookedAfter lookedAfter, Changes changes, CareClocks clocks, Uuid7 ids) {
        this.records = records;
        this.lookedAfter = lookedAfter;
        this.changes = changes;
        this.clocks = clocks;
        this.ids = ids;
    }

    LookedAfterPeriod read(LookedAfterPeriodId id) {
        return records.read(LookedAfterPeriod.class, id.id());
    }

    List<LookedAfterPeriod> list(PersonId child, PageRequest request) {
        return records.list(LookedAfterPeriod.class, child, request);
    }

    LookedAfterPeriod begin(BeginPeriod said, RequestKey key) {
        var making = new Making<>(LookedAfterPeriod.class, LookedAfterPeriodStep.BEGINNING.noun(), key, said);
        return records.make(making, said.child(), (child, occasion) -> {
            if (lookedAfter.openOf(child.authority(), child.id().id()).isPresent()) {
                throw new ProblemException(Problems.ALREADY_THERE, "The child is looked after already.");
            }
            var period = LookedAfterPeriod.begun(new LookedAfterPeriodId(ids.next()), child, said, occasion);
            clocks.began(period, occasion);
            return period;
        });
    }

    LookedAfterPeriod place(LookedAfterPeriodId id, IfMatch read, Placement said) {
        return take(id, LookedAfterPeriodStep.PLACEMENT, read, said, (period, occasion) -> {
            period.place(said, occasion);
            clocks.placed(period, occasion);
        });
    }

    LookedAfterPeriod review(LookedAfterPeriodId id, IfMatch read, CareReview said) {
        return take(id, LookedAfterPeriodStep.REVIEW, read, said, (period, occasion) -> {
            period.review(said, occasion);
            clocks.reviewed(period, occasion);
        });
    }

    LookedAfterPeriod end(LookedAfterPeriodId id, IfMatch read, EndPeriod said) {
        return take(id, LookedAfterPeriodStep.END, read, said, (period, occasion) -> {
            period.end(said, occasion);
            clocks.ended(period, occasion);
        });
    }

    private LookedAfterPeriod take(
            LookedAfterPeriodId id,
            LookedAfterPeriodStep step,
            IfMatch read,
            Object said,
            BiConsumer<LookedAfterPeriod, Occasion> change) {
        var period = records.change(LookedAfterPeriod.class, id.id());
        var taking = new Taking<>(
                period,
                period.state(),
                step,
                read,
                () -> LookedAfterPeriodView.of(period, changes.occasion().by()),
                said,
                null);
        changes.take(taking, occasion -> change.accept(period, occasion));
        return period;
    }
}
