package candour.inspections.weakness;

import candour.conventions.CurrentActor;
import candour.conventions.Problem;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.Recorder;
import candour.conventions.RequestKey;
import candour.conventions.Time;
import candour.inspections.access.Role;
import candour.inspections.authority.Authorities;
import candour.ledger.Subject;
import candour.ledger.Uuid7;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Identifies weaknesses and takes their steps, each with its ledger entry. */
@ApplicationScoped
class HandleWeakness {

    private final Weaknesses weaknesses;
    private final Authorities authorities;
    private final List<WeaknessGuard> guards;
    private final Recorder recorder;
    private final CurrentActor current;
    private final Uuid7 ids;
    private final Time time;

    HandleWeakness(
            Weaknesses weaknesses,
            Authorities authorities,
            @All List<WeaknessGuard> guards,
            Recorder recorder,
            CurrentActor current,
            Uuid7 ids,
            Time time) {
        this.weaknesses = weaknesses;
        this.authorities = authorities;
        this.guards = guards;
        this.recorder = recorder;
        this.current = current;
        this.ids = ids;
        this.time = time;
    }

    Weakness identify(IdentifyWeakness said, RequestKey key) {
        var before = weaknesses.madeBy(key.key());
        if (before.isPresent()) {
            key.mustEqual(before.get().requestKey());
            return before.get();
        }
        mustConcern(said.authority());
        var reference = "WEA-%d-%04d".formatted(time.today().getYear(), weaknesses.nextNumber());
        var one = Weakness.identified(new WeaknessId(ids.next()), reference, said, key);
        weaknesses.persistAndFlush(one);
        recorder.record(subject(one), "weakness.identify", said, null);
        return one;
    }

    void take(Weakness one, WeaknessStep step, String grounds) {
        one.mustBeOpen(step);
        one.mustBeFor(step, current.get());
        mustConcern(one.authority());
        require(step, one);
        one.take(step, grounds, current.get(), time.now());
        recorder.record(subject(one), "weakness." + step.noun(), Map.of("state", one.state()), grounds);
    }

    /** The authority's people act for their own authority only; an authority that is not in the register is 422. */
    private void mustConcern(String authority) {
        if (authorities.find(authority).isEmpty()) {
            throw ProblemException.rule("/authority", "Choose an authority of the register");
        }
        var actor = current.get();
        if (Role.isAuthority(actor) && !actor.worksFor(authority)) {
            throw new ProblemException(Problems.NOT_YOURS, "This is another authority's.");
        }
    }

    private void require(WeaknessStep step, Weakness one) {
        List<Problem.Error> unmet = guards.stream()
                .filter(guard -> step.guards().contains(guard.guard()))
                .flatMap(guard -> guard.unmet(one).stream())
                .toList();
        if (!unmet.isEmpty()) {
            throw new ProblemException(
                    Problems.GUARD_NOT_MET, "\"%s\" needs something first.".formatted(step.title()), unmet);
        }
    }

    static Subject subject(Weakness one) {
        return new Subject("weakness", one.id().toString(), one.version());
    }
}
