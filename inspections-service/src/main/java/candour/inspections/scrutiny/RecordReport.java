package candour.inspections.scrutiny;

import candour.conventions.CurrentActor;
import candour.conventions.ProblemException;
import candour.conventions.Recorder;
import candour.conventions.RequestKey;
import candour.conventions.Time;
import candour.inspections.access.Role;
import candour.inspections.office.Offices;
import candour.inspections.report.Sha256;
import candour.ledger.Subject;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Puts a scrutiny report on record with its authors, findings and recommendations. */
@ApplicationScoped
class RecordReport {

    private final ScrutinyReports reports;
    private final Recommendations recommendations;
    private final Offices offices;
    private final Recorder recorder;
    private final CurrentActor current;
    private final Uuid7 ids;
    private final Time time;

    RecordReport(
            ScrutinyReports reports,
            Recommendations recommendations,
            Offices offices,
            Recorder recorder,
            CurrentActor current,
            Uuid7 ids,
            Time time) {
        this.reports = reports;
        this.recommendations = recommendations;
        this.offices = offices;
        this.recorder = recorder;
        this.current = current;
        this.ids = ids;
        this.time = time;
    }

    /** The report this command makes, or made before when the request is a repeat. */
    ScrutinyReport receive(String authority, ReceiveReport said, RequestKey key) {
        var before = reports.madeBy(key.key());
        if (before.isPresent()) {
            key.mustEqual(before.get().requestKey());
            return before.get();
        }
        Role.require(Set.of(Role.SCRUTINY_MEMBER), current.get(), authority);
        check(said);
        var report = ScrutinyReport.received(ids.next(), authority, said, key);
        said.authors().forEach(author -> report.writtenBy(author(report, author)));
        said.findings()
                .forEach(text -> report.found(new ScrutinyFinding(authority, ids.next(), text, Sha256.of(text))));
        reports.persistAndFlush(report);
        for (int number = 1; number <= said.recommendations().size(); number++) {
            var made = said.recommendations().get(number - 1);
            recommendations.persist(Recommendation.made(ids.next(), report, number, made));
        }
        recorder.record(subject(report), "scrutiny-report.receive", said, null);
        return report;
    }

    private void check(ReceiveReport said) {
        if (said.receivedOn().isAfter(time.today())) {
            throw ProblemException.rule("/receivedOn", "Enter a day that is not in the future");
        }
        if (said.noticeOn() != null && said.noticeOn().isBefore(said.receivedOn())) {
            throw ProblemException.rule("/noticeOn", "A notice before the receipt changes nothing; leave it out");
        }
    }

    /** The author by the office held on the day of receipt: the role at the time, whatever the person became later. */
    private Author author(ScrutinyReport report, UUID assignment) {
        return offices.findByIdOptional(assignment)
                .filter(office -> office.authority().equals(report.authority()))
                .filter(office -> office.isHeldOn(report.receivedOn()))
                .map(Author::of)
                .orElseThrow(() -> ProblemException.rule(
                        "/authors", "Choose an office of this authority that was held on the day of receipt"));
    }

    static Subject subject(ScrutinyReport report) {
        return new Subject("scrutiny-report", report.id().toString(), report.version());
    }
}
