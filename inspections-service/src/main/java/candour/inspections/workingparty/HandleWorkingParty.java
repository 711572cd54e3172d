package candour.inspections.workingparty;

import candour.conventions.CurrentActor;
import candour.conventions.ProblemException;
import candour.conventions.Recorder;
import candour.conventions.RequestKey;
import candour.conventions.Time;
import candour.inspections.access.Person;
import candour.inspections.access.Role;
import candour.inspections.finding.Findings;
import candour.ledger.Subject;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Announces working parties, takes their steps and keeps their outputs, each with its ledger entry. */
@ApplicationScoped
class HandleWorkingParty {

    private final WorkingParties parties;
    private final Findings findings;
    private final Recorder recorder;
    private final CurrentActor current;
    private final Uuid7 ids;
    private final Time time;

    HandleWorkingParty(
            WorkingParties parties, Findings findings, Recorder recorder, CurrentActor current, Uuid7 ids, Time time) {
        this.parties = parties;
        this.findings = findings;
        this.recorder = recorder;
        this.current = current;
        this.ids = ids;
        this.time = time;
    }

    /** The working party this command makes, or made before when the request is a repeat. */
    WorkingParty announce(String authority, Announce said, RequestKey key) {
        var before = parties.madeBy(key.key());
        if (before.isPresent()) {
            key.mustEqual(before.get().requestKey());
            return before.get();
        }
        Role.require(WorkingPartyStep.BY, current.get(), authority);
        if (said.announcedOn().isAfter(time.today())) {
            throw ProblemException.rule("/announcedOn", "Enter a date that is not in the future");
        }
        if (said.due() != null && said.due().isOver(said.announcedOn().earliest())) {
            throw ProblemException.rule("/due", "Enter a date that is not before the announcement");
        }
        var made = WorkingParty.announced(ids.next(), authority, said.announcement(), key);
        parties.persistAndFlush(made);
        recorder.record(subject(made), "working-party.announce", said, null);
        return made;
    }

    void constitute(WorkingParty one, Constitute said) {
        mine(one);
        one.constitute(said, taken(one, WorkingPartyStep.CONSTITUTION, said.on()));
        recorder.record(subject(one), "working-party.constitution", said, null);
    }

    void take(WorkingParty one, WorkingPartyStep step, TakeStep facts) {
        mine(one);
        var taken = taken(one, step, facts.on());
        one.take(taken);
        var payload = Map.of("state", one.state(), "on", taken.happenedOn());
        recorder.record(subject(one), "working-party." + step.noun(), payload, null);
    }

    void bring(WorkingParty one, BringOutput said) {
        mine(one);
        var output = new Output(one.authority(), ids.next(), said.title(), said.text(), said.keyDecisionNoticeOn());
        one.bring(
                output,
                said.addresses().stream()
                        .map(ref -> findings.get(ref, one.authority()))
                        .toList());
        recorder.record(subject(one), "working-party.output", said, null);
    }

    void address(WorkingParty one, UUID output, AddressFinding said) {
        mine(one);
        var finding = findings.get(said.finding(), one.authority());
        one.address(output, finding);
        recorder.record(
                subject(one),
                "working-party.address",
                Map.of("output", output, "finding", said.finding(), "sha256", finding.sha256()),
                null);
    }

    private void mine(WorkingParty one) {
        Role.require(WorkingPartyStep.BY, current.get(), one.authority());
    }

    private StepTaken taken(WorkingParty one, WorkingPartyStep step, LocalDate said) {
        var on = said == null ? time.today() : said;
        if (on.isAfter(time.today())) {
            throw ProblemException.rule("/on", "Enter a day that is not in the future");
        }
        var last = one.journal().isEmpty()
                ? one.announcement().announcedOn().earliest()
                : one.journal().getLast().happenedOn();
        if (on.isBefore(last)) {
            throw ProblemException.rule("/on", "Enter a day that is not before the last step");
        }
        return new StepTaken(one.authority(), step, on, time.now(), Person.of(current.get()));
    }

    private static Subject subject(WorkingParty one) {
        return new Subject("working-party", one.id().toString(), one.version());
    }
}
