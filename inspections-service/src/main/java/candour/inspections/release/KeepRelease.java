package candour.inspections.release;

import candour.conventions.CurrentActor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.Recorder;
import candour.conventions.RequestKey;
import candour.conventions.Time;
import candour.inspections.access.Person;
import candour.ledger.Subject;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;

/** Records another rule of release for a row that is assumed; what was read at its source, or promised, stands. */
@ApplicationScoped
class KeepRelease {

    private final ReleasePolicy policy;
    private final Recorder recorder;
    private final CurrentActor current;
    private final Uuid7 ids;
    private final Time time;

    KeepRelease(ReleasePolicy policy, Recorder recorder, CurrentActor current, Uuid7 ids, Time time) {
        this.policy = policy;
        this.recorder = recorder;
        this.current = current;
        this.ids = ids;
        this.time = time;
    }

    /** The rule this command makes, or made before when the request is a repeat. */
    ReleaseRule keep(RecordRelease said, RequestKey key) {
        var before = policy.madeBy(key.key());
        if (before.isPresent()) {
            key.mustEqual(before.get().requestKey());
            return before.get();
        }
        mustBeOpen(said);
        var rule = ReleaseRule.of(ids.next(), said, key);
        rule.madeBy(Person.of(current.get()), time.now());
        policy.persistAndFlush(rule);
        var subject = new Subject(
                "release", said.matter().name(), policy.of(said.matter()).size());
        recorder.record(subject, "release.rule", said, said.reason());
        return rule;
    }

    private void mustBeOpen(RecordRelease said) {
        var rules = policy.of(said.matter());
        boolean stands = rules.isEmpty()
                ? said.matter().authority().verified()
                : rules.getLast().isVerified();
        if (stands) {
            throw new ProblemException(
                    Problems.STEP_NOT_ALLOWED, "The rule in force was read at its source, or is promised. It stands.");
        }
        if (rules.stream().anyMatch(rule -> rule.validFrom().equals(said.validFrom()))) {
            throw new ProblemException(Problems.ALREADY_THERE, "A rule already holds from that day.");
        }
        if (said.validFrom().isBefore(time.today())) {
            throw ProblemException.rule("/validFrom", "Enter a day that is not past: what is published keeps its rule");
        }
    }
}
