package candour.inspections.claim;

import candour.conventions.CurrentActor;
import candour.conventions.ProblemException;
import candour.conventions.Recorder;
import candour.conventions.RequestKey;
import candour.conventions.Time;
import candour.inspections.access.Person;
import candour.inspections.access.Role;
import candour.inspections.intervention.InterventionState;
import candour.inspections.intervention.Interventions;
import candour.ledger.Subject;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Records claims and attempts to reproduce them, each with its ledger entry. */
@ApplicationScoped
class HandleClaim {

    private static final Set<Role> ANY_OFFICE = EnumSet.allOf(Role.class);

    private final Claims claims;
    private final Interventions interventions;
    private final Recorder recorder;
    private final CurrentActor current;
    private final Uuid7 ids;
    private final Time time;

    HandleClaim(
            Claims claims, Interventions interventions, Recorder recorder, CurrentActor current, Uuid7 ids, Time time) {
        this.claims = claims;
        this.interventions = interventions;
        this.recorder = recorder;
        this.current = current;
        this.ids = ids;
        this.time = time;
    }

    /** The claim this command makes, or made before when the request is a repeat. */
    Claim record(String authority, RecordClaim said, RequestKey key) {
        var before = claims.madeBy(key.key());
        if (before.isPresent()) {
            key.mustEqual(before.get().requestKey());
            return before.get();
        }
        Role.require(ANY_OFFICE, current.get(), authority);
        check(authority, said);
        var claim = Claim.of(ids.next(), authority, said, key);
        claim.recordedBy(Person.of(current.get()), time.now());
        claims.persistAndFlush(claim);
        recorder.record(subject(claim), "claim.record", said, null);
        return claim;
    }

    void assess(Claim claim, AssessClaim tried) {
        Role.require(ANY_OFFICE, current.get(), claim.authority());
        claim.assess(new Assessment(tried.reproducible(), tried.how(), Person.of(current.get()), time.now()));
        recorder.record(subject(claim), "claim.assessment", tried, tried.how());
    }

    private void check(String authority, RecordClaim said) {
        if (said.saidOn().isAfter(time.today())) {
            throw ProblemException.rule("/saidOn", "Enter a date that is not in the future");
        }
        if (said.value() == null && said.unit() != null) {
            throw ProblemException.rule("/value", "Enter the number this unit is of");
        }
        if (said.intervention() != null && !isOf(authority, said.intervention())) {
            throw ProblemException.rule("/intervention", "Choose an intervention in this authority");
        }
    }

    /** An intervention that is only proposed is not known to everybody, and a claim is. */
    private boolean isOf(String authority, UUID intervention) {
        return interventions
                .findByIdOptional(intervention)
                .filter(one -> one.authority().equals(authority) && one.state() != InterventionState.PROPOSED)
                .isPresent();
    }

    private static Subject subject(Claim claim) {
        return new Subject("claim", claim.id().toString(), claim.version());
    }
}
