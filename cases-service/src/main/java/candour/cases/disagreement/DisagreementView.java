package candour.cases.disagreement;

import candour.cases.person.PersonId;
import candour.cases.record.OpenStep;
import candour.cases.record.StepTaken;
import candour.conventions.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers see of a disagreement: its stages, and the children they may know of. */
@Schema(name = "Disagreement")
record DisagreementView(
        DisagreementId id,
        List<PersonId> children,
        DisagreementState state,
        String raisedBy,
        String against,
        String what,
        List<Line> stages,
        List<OpenStep> openSteps) {

    /** One step that was taken. */
    @Schema(name = "DisagreementStage")
    record Line(String step, LocalDate on, String text, String recordedBy) {

        static Line of(StepTaken taken) {
            return new Line(taken.step(), taken.takenOn(), taken.reason(), taken.byName());
        }
    }

    static DisagreementView of(Disagreement one, Set<UUID> known, Actor actor) {
        return new DisagreementView(
                one.id(),
                one.about().stream()
                        .filter(known::contains)
                        .sorted()
                        .map(PersonId::new)
                        .toList(),
                one.state(),
                one.raisedBy(),
                one.against(),
                one.what(),
                one.journal().stream().map(Line::of).toList(),
                OpenStep.of(DisagreementStep.class, one.state(), actor, "/disagreements/" + one.id()));
    }
}
