package candour.cases.health;

import candour.cases.access.Occasion;
import candour.cases.allocation.Allocated;
import candour.cases.allocation.Allocation;
import candour.cases.chronology.Chronology;
import candour.cases.chronology.Told;
import candour.conventions.Recorder;
import candour.ledger.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Weighs an attendance by what the authority does for the child, and tells the chronology of it. */
@ApplicationScoped
class Weighed {

    private final Standings standings;
    private final Allocated allocated;
    private final Chronology chronology;
    private final Recorder recorder;

    Weighed(Standings standings, Allocated allocated, Chronology chronology, Recorder recorder) {
        this.standings = standings;
        this.allocated = allocated;
        this.chronology = chronology;
        this.recorder = recorder;
    }

    HealthAttendance of(HealthAttendance attendance, Occasion occasion) {
        var child = attendance.child().id();
        var standing = standings.on(attendance.attendedOn(), attendance.authority(), child);
        var worker = allocated.held(attendance.authority(), child).flatMap(Allocation::worker);
        var step = attendance.weigh(standing, worker.orElse(null), occasion);
        tell(attendance, step, attendance.account().fact(), occasion);
        return attendance;
    }

    void tell(HealthAttendance attendance, HealthAttendanceStep step, String text, Occasion occasion) {
        var told = Told.of(attendance, step.noun(), attendance.latest().takenOn(), Told.InformationKind.REPORTED, text);
        chronology.tell(attendance.authority(), attendance.about(), told, occasion);
    }

    /** A notice about nobody the authority knows stays on record: it may be a child who should be known. */
    void unmatched(AccessNotice notice) {
        recorder.record(
                new Subject("access-notice", notice.notice(), 0),
                "access-notice.unmatched",
                Map.of("organisation", notice.organisation()),
                null);
    }
}
