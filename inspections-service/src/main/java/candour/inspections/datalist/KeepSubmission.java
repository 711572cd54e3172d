package candour.inspections.datalist;

import candour.conventions.CurrentActor;
import candour.conventions.ProblemException;
import candour.conventions.Recorder;
import candour.conventions.RequestKey;
import candour.conventions.Time;
import candour.inspections.access.Person;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionAccess;
import candour.inspections.inspection.InspectionAction;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps that a list was sent. */
@ApplicationScoped
class KeepSubmission {

    private final ListSubmissions submissions;
    private final Recorder recorder;
    private final CurrentActor current;
    private final Uuid7 ids;
    private final Time time;

    KeepSubmission(ListSubmissions submissions, Recorder recorder, CurrentActor current, Uuid7 ids, Time time) {
        this.submissions = submissions;
        this.recorder = recorder;
        this.current = current;
        this.ids = ids;
        this.time = time;
    }

    void keep(Inspection inspection, SendList sent, RequestKey key) {
        var before = submissions.madeBy(key.key());
        if (before.isPresent()) {
            key.mustEqual(before.get().requestKey());
            return;
        }
        InspectionAction.SEND_LIST.require(current.get(), inspection);
        if (!DataList.of(inspection.kind()).contains(sent.list())) {
            throw ProblemException.rule("/list", "Inspections of this kind ask for no such list");
        }
        var submission = ListSubmission.of(ids.next(), inspection, sent, key);
        submission.receivedFrom(Person.of(current.get()), time.now());
        submissions.persistAndFlush(submission);
        recorder.record(InspectionAccess.subject(inspection), "data-list.send", sent, null);
    }
}
