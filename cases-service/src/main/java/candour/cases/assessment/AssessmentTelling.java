package candour.cases.assessment;

import candour.cases.access.Occasion;
import candour.cases.chronology.Chronology;
import candour.cases.chronology.Occurred;
import candour.cases.chronology.Told;
import candour.cases.clock.CaseEvent;
import candour.cases.clock.Clocks;
import candour.cases.clock.Running;
import candour.conventions.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** What an assessment tells: its clocks, the child's chronology, whoever reads it. */
@ApplicationScoped
class AssessmentTelling {

    private final Clocks clocks;
    private final Chronology chronology;
    private final FieldTexts texts;
    private final CurrentActor current;

    AssessmentTelling(Clocks clocks, Chronology chronology, FieldTexts texts, CurrentActor current) {
        this.clocks = clocks;
        this.chronology = chronology;
        this.texts = texts;
        this.current = current;
    }

    void told(Assessment of, AssessmentStep step, LocalDate on, CaseEvent event, Occasion occasion) {
        var course = new Running(of.authority(), of.child().id(), of.episode().id());
        clocks.happened(event, course, on, occasion.at());
        chronology.tell(of.authority(), of.about(), event(of, step, on, occasion), occasion);
    }

    AssessmentView view(Assessment assessment) {
        return AssessmentView.of(assessment, texts.latest(assessment).values(), current.get());
    }

    private static Told event(Assessment of, AssessmentStep step, LocalDate on, Occasion occasion) {
        var did = step == AssessmentStep.START ? "started" : "authorised";
        return new Told(
                "assessment." + step.noun(),
                Occurred.on(on),
                "%s %s".formatted(of.type().title(), did),
                new Told.Source(occasion.by().agency(), of.kind(), of.key(), of.version()),
                Told.InformationKind.DECISION,
                Told.Seen.DOES_NOT_APPLY);
    }
}
