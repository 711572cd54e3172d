package candour.cases.health;

import candour.cases.access.Occasion;
import candour.cases.person.CaseAccess;
import candour.cases.person.OneChildRecords;
import candour.cases.person.Person;
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

/** Records attendances: each asks of the worker what the child's standing on that day asks. */
@ApplicationScoped
class HealthAttendances {

    private final OneChildRecords records;
    private final CaseAccess access;
    private final Changes changes;
    private final Weighed weighed;
    private final Uuid7 ids;

    HealthAttendances(OneChildRecords records, CaseAccess access, Changes changes, Weighed weighed, Uuid7 ids) {
        this.records = records;
        this.access = access;
        this.changes = changes;
        this.weighed = weighed;
        this.ids = ids;
    }

    HealthAttendance read(HealthAttendanceId id) {
        return records.read(HealthAttendance.class, id.id());
    }

    List<HealthAttendance> list(PersonId child, PageRequest request) {
        return records.list(HealthAttendance.class, child, request);
    }

    HealthAttendance record(RecordAttendance said, RequestKey key) {
        var making = new Making<>(HealthAttendance.class, HealthAttendanceStep.RECORD.noun(), key, said);
        return records.make(
                making, said.child(), (child, occasion) -> weighed.of(made(child, said, occasion), occasion));
    }

    /** Applies a notice once, if the child is known; whoever brings it learns nothing. */
    void notice(AccessNotice notice, RequestKey key) {
        var child = access.ofNotice(notice.child());
        if (child.isEmpty()) {
            weighed.unmatched(notice);
            return;
        }
        changes.make(
                new Making<>(HealthAttendance.class, "access-notice", key, notice),
                occasion -> weighed.of(made(child.get(), RecordAttendance.of(notice), occasion), occasion),
                before -> before);
    }

    HealthAttendance act(HealthAttendanceId id, HealthAttendanceStep step, IfMatch read, ActOnAttendance said) {
        var attendance = records.change(HealthAttendance.class, id.id());
        var taking = new Taking<>(
                attendance,
                attendance.state(),
                step,
                read,
                () -> HealthAttendanceView.of(attendance, changes.occasion().by()),
                said,
                said.what());
        changes.take(taking, occasion -> {
            attendance.act(step, said, occasion);
            weighed.tell(attendance, step, said.what(), occasion);
        });
        return attendance;
    }

    private HealthAttendance made(Person child, RecordAttendance said, Occasion occasion) {
        return HealthAttendance.of(new HealthAttendanceId(ids.next()), child, said, occasion);
    }
}
