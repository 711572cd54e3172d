package candour.cases.strategy;

import candour.cases.access.Occasion;
import candour.cases.chronology.Chronology;
import candour.cases.chronology.Occurred;
import candour.cases.chronology.Told;
import candour.cases.clock.CaseEvent;
import candour.cases.clock.Clocks;
import candour.cases.clock.Running;
import candour.cases.meeting.TookPart;
import candour.cases.person.CaseAccess;
import candour.cases.person.PersonId;
import candour.conventions.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a strategy discussion tells: its clocks, one event in the chronology of all its children, whoever reads it. */
@ApplicationScoped
class StrategyTelling {

    private final Clocks clocks;
    private final Chronology chronology;
    private final CaseAccess access;
    private final CurrentActor current;

    StrategyTelling(Clocks clocks, Chronology chronology, CaseAccess access, CurrentActor current) {
        this.clocks = clocks;
        this.chronology = chronology;
        this.access = access;
        this.current = current;
    }

    /** Harm is suspected anew only of a child into whom no enquiry is open. */
    void called(StrategyDiscussion of, List<PersonId> suspected, Occasion occasion) {
        suspected.forEach(child -> clocks.happened(
                CaseEvent.HARM_SUSPECTED, course(of, child.id(), of.key()), of.suspectedOn(), occasion.at()));
        tell(of, StrategyDiscussionStep.CALL, of.suspectedOn(), "Significant harm suspected. " + of.fact(), occasion);
    }

    void held(StrategyDiscussion of, HoldStrategyDiscussion said, Occasion occasion) {
        of.about().forEach(child -> {
            clocks.happened(CaseEvent.DISCUSSION_HELD, course(of, child, of.key()), said.on(), occasion.at());
            clocks.happened(said.manner().event(), course(of, child, of.course()), said.on(), occasion.at());
        });
        var text = "Strategy discussion held %s, with: %s"
                .formatted(said.manner().words(), TookPart.agencies(said.attendees()));
        tell(of, StrategyDiscussionStep.MEETING, said.on(), text, occasion);
    }

    void decided(StrategyDiscussion of, StrategyDiscussionStep step, DecideOnEnquiry said, Occasion occasion) {
        var text = "Strategy discussion: " + step.row().title() + ". " + said.reason();
        tell(of, step, of.heldOn().orElseThrow(), text, occasion);
    }

    StrategyDiscussionView view(StrategyDiscussion discussion) {
        return StrategyDiscussionView.of(discussion, access.among(discussion.about()), current.get());
    }

    private void tell(
            StrategyDiscussion of, StrategyDiscussionStep step, LocalDate on, String text, Occasion occasion) {
        var told = new Told(
                of.kind() + "." + step.noun(),
                Occurred.on(on),
                text,
                new Told.Source(occasion.by().agency(), of.kind(), of.key(), of.version()),
                Told.InformationKind.DECISION,
                Told.Seen.DOES_NOT_APPLY);
        chronology.tell(of.authority(), of.about(), told, occasion);
    }

    private static Running course(StrategyDiscussion of, UUID child, UUID course) {
        return new Running(of.authority(), child, course);
    }
}
