package candour.inspections.intervention;

import candour.conventions.CurrentActor;
import candour.conventions.ProblemException;
import candour.conventions.Recorder;
import candour.conventions.Time;
import candour.inspections.access.Person;
import candour.inspections.access.Role;
import candour.inspections.dates.KnownDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.UUID;

/** Takes one step of an intervention: state, role, day, successor and ledger entry in one transaction. */
@ApplicationScoped
class TakeInterventionStep {

    private final Interventions interventions;
    private final Recorder recorder;
    private final CurrentActor current;
    private final Time time;

    TakeInterventionStep(Interventions interventions, Recorder recorder, CurrentActor current, Time time) {
        this.interventions = interventions;
        this.recorder = recorder;
        this.current = current;
        this.time = time;
    }

    void take(Intervention one, InterventionStep step, TakeStep facts) {
        one.mustBeOpen(step);
        Role.require(one.kind().recordedBy(), current.get(), one.authority());
        var on = on(one, facts.on());
        mustSayWhy(step, facts.reason());
        var next = successor(one, step, facts.successor());
        var by = Person.of(current.get());
        one.take(new StepTaken(one.authority(), step, on, time.now(), by, facts.reason()), next);
        var payload = new LinkedHashMap<String, Object>();
        payload.put("step", step.name());
        payload.put("state", one.state().name());
        payload.put("on", on.text());
        payload.put("successor", facts.successor());
        recorder.record(RecordIntervention.subject(one), "intervention." + step.noun(), payload, facts.reason());
    }

    /** Not in the future, and not certainly before the step before it. */
    private KnownDate on(Intervention one, KnownDate said) {
        var on = said == null ? KnownDate.day(time.today()) : said;
        if (on.isAfter(time.today())) {
            throw ProblemException.rule("/on", "Enter a date that is not in the future");
        }
        if (!one.journal().isEmpty() && on.isOver(one.journal().getLast().on().earliest())) {
            throw ProblemException.rule("/on", "Enter a date that is not before the last step");
        }
        return on;
    }

    private static void mustSayWhy(InterventionStep step, String reason) {
        if (step.to().isEnded() && (reason == null || reason.isBlank())) {
            throw ProblemException.rule("/reason", "Enter why it ends");
        }
    }

    private Intervention successor(Intervention one, InterventionStep step, UUID id) {
        if (step.successor() == InterventionStep.Successor.NONE) {
            return null;
        }
        return interventions
                .findByIdOptional(id == null ? one.id() : id)
                .filter(next -> next.predecessor().filter(one.id()::equals).isPresent())
                .filter(next -> step.successor().admits(one.kind(), next.kind()))
                .orElseThrow(() -> ProblemException.rule(
                        "/successor",
                        "Name the intervention that follows, with this one as its predecessor: "
                                + step.successor().words()));
    }
}
