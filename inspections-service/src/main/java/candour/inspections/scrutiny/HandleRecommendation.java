package candour.inspections.scrutiny;

import candour.conventions.Actor;
import candour.conventions.CurrentActor;
import candour.conventions.Problem;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.Recorder;
import candour.conventions.Time;
import candour.inspections.access.Person;
import candour.inspections.access.Role;
import candour.inspections.office.OfficeRole.Side;
import candour.inspections.office.Offices;
import candour.ledger.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Takes one step of a recommendation: what one body claims, another one verifies. */
@ApplicationScoped
class HandleRecommendation {

    private static final String COUNCIL = "The executive and its officers";

    private final Offices offices;
    private final Recorder recorder;
    private final CurrentActor current;
    private final Time time;

    HandleRecommendation(Offices offices, Recorder recorder, CurrentActor current, Time time) {
        this.offices = offices;
        this.recorder = recorder;
        this.current = current;
        this.time = time;
    }

    void take(Recommendation one, RecommendationStep step, TakeRecommendationStep facts) {
        var actor = current.get();
        one.mustBeOpen(step);
        Role.require(step.by(), actor, one.authority());
        mustSayWhatIsShort(step, facts.shortfall());
        var body = step.isOfScrutiny() ? scrutinyBody(actor, one) : executiveBody(actor, one);
        mustBeOfAnotherBody(actor, step, one, body);
        one.take(new StepTaken(
                one.authority(),
                step,
                time.today(),
                time.now(),
                Person.of(actor),
                body,
                facts.reason(),
                facts.shortfall()));
        var payload = new LinkedHashMap<String, Object>();
        payload.put("step", step.name());
        payload.put("state", one.state().name());
        payload.put("body", body);
        payload.put("shortfall", facts.shortfall());
        recorder.record(subject(one), "recommendation." + step.noun(), payload, facts.reason());
    }

    private static void mustSayWhatIsShort(RecommendationStep step, Shortfall shortfall) {
        if ((step == RecommendationStep.SHORTFALL) != (shortfall != null)) {
            throw ProblemException.rule(
                    "/shortfall", "Say whether there is progress, an obstacle or too little, if it is not achieved");
        }
    }

    private String scrutinyBody(Actor actor, Recommendation one) {
        return offices.heldBy(actor, one.authority(), Side.SCRUTINY, time.today())
                .orElseThrow(() -> new ProblemException(
                        Problems.NOT_YOURS,
                        "The register of offices has no scrutiny office of this authority that you hold today."))
                .body();
    }

    private String executiveBody(Actor actor, Recommendation one) {
        return offices.heldBy(actor, one.authority(), Side.EXECUTIVE, time.today())
                .map(office -> office.body())
                .orElse(COUNCIL);
    }

    private void mustBeOfAnotherBody(Actor actor, RecommendationStep step, Recommendation one, String body) {
        if (!step.isOfScrutiny() || claimIsOfAnother(actor, one.claim(), body)) {
            return;
        }
        var conflict = "Whoever claims that it is done cannot verify it, nor can anybody of the same body";
        throw new ProblemException(
                Problems.GUARD_NOT_MET, conflict + ".", List.of(new Problem.Error("verifier", conflict)));
    }

    private boolean claimIsOfAnother(Actor actor, Optional<StepTaken> claim, String body) {
        return claim.filter(made -> made.by().is(actor) || made.body().equals(body))
                .isEmpty();
    }

    private static Subject subject(Recommendation one) {
        return new Subject("recommendation", one.id().toString(), one.version());
    }
}
