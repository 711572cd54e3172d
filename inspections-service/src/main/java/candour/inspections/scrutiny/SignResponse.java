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
import candour.inspections.office.RoleAssignment;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Signs the executive's response: by somebody who holds an executive office that day and wrote none of the report. */
@ApplicationScoped
class SignResponse {

    private final Recommendations recommendations;
    private final Offices offices;
    private final Recorder recorder;
    private final CurrentActor current;
    private final Time time;

    SignResponse(Recommendations recommendations, Offices offices, Recorder recorder, CurrentActor current, Time time) {
        this.recommendations = recommendations;
        this.offices = offices;
        this.recorder = recorder;
        this.current = current;
        this.time = time;
    }

    void sign(ScrutinyReport report, RespondToReport said) {
        var actor = current.get();
        var today = time.today();
        var office = mustHoldOffice(actor, report, today);
        mustNotHaveWritten(actor, report);
        var by = new Person(
                actor.subject(),
                actor.name(),
                office.title().orElse(office.role().words()));
        report.respond(new SignedResponse(said.statement(), by, time.now()), today);
        var answered = byId(report);
        mustAnswerEach(answered, said.answers());
        said.answers().forEach(answer -> take(answered.get(answer.recommendation()), answer, by, office.body()));
        recorder.record(RecordReport.subject(report), "scrutiny-report.response", said, null);
    }

    /** Whether the actor could sign, for a page that offers it. */
    boolean isOpenTo(Actor actor, ScrutinyReport report) {
        return report.response().isEmpty()
                && Role.EXECUTIVE_MEMBER.isHeldFor(actor, report.authority())
                && !report.isWrittenBy(actor)
                && offices.heldBy(actor, report.authority(), Side.EXECUTIVE, time.today())
                        .isPresent();
    }

    private RoleAssignment mustHoldOffice(Actor actor, ScrutinyReport report, LocalDate today) {
        Role.require(Set.of(Role.EXECUTIVE_MEMBER), actor, report.authority());
        return offices.heldBy(actor, report.authority(), Side.EXECUTIVE, today)
                .orElseThrow(() -> new ProblemException(
                        Problems.NOT_YOURS,
                        "The register of offices has no executive office of this authority that you hold today."));
    }

    private static void mustNotHaveWritten(Actor actor, ScrutinyReport report) {
        if (report.isWrittenBy(actor)) {
            var conflict = "An author of the scrutiny report cannot sign the executive's response to it;"
                    + " another executive member or a deputy can";
            throw new ProblemException(
                    Problems.GUARD_NOT_MET, conflict + ".", List.of(new Problem.Error("signatory", conflict)));
        }
    }

    private Map<UUID, Recommendation> byId(ScrutinyReport report) {
        return recommendations.of(report).stream().collect(Collectors.toMap(Recommendation::id, Function.identity()));
    }

    private static void mustAnswerEach(Map<UUID, Recommendation> asked, List<RespondToReport.Answer> answers) {
        var named = answers.stream().map(RespondToReport.Answer::recommendation).collect(Collectors.toSet());
        if (!named.equals(asked.keySet()) || named.size() != answers.size()) {
            throw ProblemException.rule("/answers", "Answer each recommendation of the report once");
        }
        answers.stream()
                .filter(answer -> answer.decision() != RespondToReport.Decision.ACCEPTED)
                .filter(answer -> answer.words() == null || answer.words().isBlank())
                .findFirst()
                .ifPresent(answer -> {
                    var number = asked.get(answer.recommendation()).number();
                    throw ProblemException.rule(
                            "/answers", "Say why recommendation " + number + " is not accepted as it stands");
                });
    }

    private void take(Recommendation one, RespondToReport.Answer answer, Person by, String body) {
        var step = answer.decision().step();
        one.take(new StepTaken(one.authority(), step, time.today(), time.now(), by, body, answer.words(), null));
        if (answer.promisedBy() != null && step != RecommendationStep.REJECTION) {
            one.promise(answer.promisedBy());
        }
    }
}
