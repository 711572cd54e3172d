package candour.cases.supervision;

import candour.cases.person.PersonId;
import candour.cases.record.OpenStep;
import candour.conventions.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers see of a supervision: the decisions on the children they may know of. */
@Schema(name = "Supervision")
record SupervisionView(
        SupervisionId id,
        String worker,
        String supervisor,
        LocalDate on,
        List<Line> decisions,
        List<OpenStep> openSteps) {

    /**
     * One decision.
     *
     * @param number by which it is recorded as carried out
     */
    @Schema(name = "SupervisionDecision")
    record Line(int number, PersonId child, String decision, String reason, LocalDate dueOn, LocalDate doneOn) {

        static Line of(Supervision supervision, int number) {
            var decision = supervision.decisions().get(number);
            return new Line(
                    number,
                    new PersonId(decision.child()),
                    decision.decision(),
                    decision.reason(),
                    decision.dueOn(),
                    supervision.doneOn(number).orElse(null));
        }
    }

    static SupervisionView of(Supervision supervision, Set<UUID> known, Actor actor) {
        var all = supervision.decisions();
        return new SupervisionView(
                supervision.id(),
                supervision.workerName(),
                supervision.supervisor(),
                supervision.heldOn(),
                IntStream.range(0, all.size())
                        .filter(number -> known.contains(all.get(number).child()))
                        .mapToObj(number -> Line.of(supervision, number))
                        .toList(),
                OpenStep.of(SupervisionStep.class, supervision.state(), actor, "/supervisions/" + supervision.id()));
    }
}
