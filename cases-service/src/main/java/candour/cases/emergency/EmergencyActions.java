package candour.cases.emergency;

import candour.cases.access.Occasion;
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
import java.util.function.BiConsumer;

/** Records what protects a child at once, and runs its clocks to the minute. */
@ApplicationScoped
class EmergencyActions {

    private final OneChildRecords records;
    private final Changes changes;
    private final EmergencyClocks clocks;
    private final Uuid7 ids;

    EmergencyActions(OneChildRecords records, Changes changes, EmergencyClocks clocks, Uuid7 ids) {
        this.records = records;
        this.changes = changes;
        this.clocks = clocks;
        this.ids = ids;
    }

    EmergencyAction read(EmergencyActionId id) {
        return records.read(EmergencyAction.class, id.id());
    }

    List<EmergencyAction> list(PersonId child, PageRequest request) {
        return records.list(EmergencyAction.class, child, request);
    }

    EmergencyAction takenByPolice(TakeIntoProtection said, RequestKey key) {
        var making = new Making<>(EmergencyAction.class, EmergencyActionStep.POLICE_PROTECTION.noun(), key, said);
        return records.make(making, said.child(), (child, occasion) -> {
            var action = EmergencyAction.of(new EmergencyActionId(ids.next()), child, said.account());
            action.takenByPolice(said.takenAt(), occasion);
            clocks.taken(action, occasion);
            return action;
        });
    }

    EmergencyAction ordered(RecordOrder said, RequestKey key) {
        var making = new Making<>(EmergencyAction.class, EmergencyActionStep.ORDER.noun(), key, said);
        return records.make(making, said.child(), (child, occasion) -> {
            var action = EmergencyAction.of(new EmergencyActionId(ids.next()), child, said.account());
            action.ordered(EmergencyActionStep.ORDER, said.order(), occasion);
            clocks.ordered(action, occasion);
            return action;
        });
    }

    EmergencyAction orderedAfter(EmergencyActionId id, IfMatch read, OrderMade said) {
        var step = EmergencyActionStep.ORDER_AFTER_POLICE_PROTECTION;
        return take(id, step, read, said, (action, occasion) -> {
            action.ordered(step, said, occasion);
            clocks.orderedAfter(action, occasion);
        });
    }

    EmergencyAction extend(EmergencyActionId id, IfMatch read, ExtendOrder said) {
        return take(id, EmergencyActionStep.EXTENSION, read, said, (action, occasion) -> {
            action.extend(said, occasion);
            clocks.extended(action, occasion);
        });
    }

    EmergencyAction end(EmergencyActionId id, IfMatch read, EndAction said) {
        return take(id, EmergencyActionStep.END, read, said, (action, occasion) -> {
            var before = action.state();
            action.end(said, occasion);
            clocks.ended(action, before, occasion);
        });
    }

    private EmergencyAction take(
            EmergencyActionId id,
            EmergencyActionStep step,
            IfMatch read,
            Object said,
            BiConsumer<EmergencyAction, Occasion> change) {
        var action = records.change(EmergencyAction.class, id.id());
        var taking = new Taking<>(
                action,
                action.state(),
                step,
                read,
                () -> EmergencyActionView.of(action, changes.occasion().by()),
                said,
                null);
        changes.take(taking, occasion -> change.accept(action, occasion));
        return action;
    }
}
