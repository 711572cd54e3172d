package candour.cases.conference;

import candour.cases.access.Occasion;
import candour.cases.chronology.Chronology;
import candour.cases.chronology.Occurred;
import candour.cases.chronology.Told;
import candour.cases.clock.CaseEvent;
import candour.cases.clock.CaseTimescale;
import candour.cases.clock.Clocks;
import candour.cases.clock.Running;
import candour.cases.episode.Episode;
import candour.cases.meeting.TookPart;
import candour.cases.person.CaseAccess;
import candour.conventions.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a conference tells: the transfer's clock, one event in the chronology of all its children, whoever reads it. */
@ApplicationScoped
class ConferenceTelling {

    private final Clocks clocks;
    private final Chronology chronology;
    private final CaseAccess access;
    private final CurrentActor current;

    ConferenceTelling(Clocks clocks, Chronology chronology, CaseAccess access, CurrentActor current) {
        this.clocks = clocks;
        this.chronology = chronology;
        this.access = access;
        this.current = current;
    }

    /** A transfer-in conference is due from the day this authority was told, however often it is planned. */
    void planned(Conference conference, List<Episode> episodes, Occasion occasion) {
        conference
                .notifiedOn()
                .ifPresent(on -> episodes.stream()
                        .filter(episode -> !isTransferRunning(episode))
                        .forEach(episode ->
                                clocks.happened(CaseEvent.TRANSFER_NOTIFIED, course(episode), on, occasion.at())));
    }

    void held(Conference conference, HoldConference said, Occasion occasion) {
        if (conference.type() == ConferenceKind.TRANSFER_IN) {
            conference
                    .decisions()
                    .forEach(it -> clocks.happened(
                            CaseEvent.TRANSFER_CONFERENCE,
                            new Running(it.authority(), it.child(), it.episode()),
                            said.on(),
                            occasion.at()));
        }
        var text = conference.type().title() + " held, with: " + TookPart.agencies(said.attendees());
        tell(
                conference,
                conference.about(),
                event(conference, ConferenceStep.MEETING, said.on(), text, occasion),
                occasion);
        var without = conference.decisions().stream()
                .filter(it -> it.decision() == ChildsDecision.NO_PLAN)
                .map(DecidedChild::child)
                .collect(Collectors.toSet());
        if (!without.isEmpty()) {
            var decided = ChildsDecision.NO_PLAN.title();
            tell(
                    conference,
                    without,
                    event(conference, ConferenceStep.MEETING, said.on(), decided, occasion),
                    occasion);
        }
    }

    void ended(Conference conference, ConferenceStep step, EndConference said, Occasion occasion) {
        var how = step == ConferenceStep.CANCELLATION ? " cancelled. " : " was not quorate and decided nothing. ";
        var text = conference.type().title() + how + said.reason();
        tell(conference, conference.about(), event(conference, step, said.on(), text, occasion), occasion);
    }

    ConferenceView view(Conference conference) {
        return ConferenceView.of(conference, access.among(conference.about()), current.get());
    }

    private void tell(Conference conference, Set<UUID> children, Told told, Occasion occasion) {
        chronology.tell(conference.authority(), children, told, occasion);
    }

    private static Told event(Conference of, ConferenceStep step, LocalDate on, String text, Occasion occasion) {
        return new Told(
                of.kind() + "." + step.noun(),
                Occurred.on(on),
                text,
                new Told.Source(occasion.by().agency(), of.kind(), of.key(), of.version()),
                Told.InformationKind.DECISION,
                Told.Seen.DOES_NOT_APPLY);
    }

    private boolean isTransferRunning(Episode episode) {
        return clocks.of(episode.authority(), episode.child().id()).stream()
                .anyMatch(clock -> clock.timescale() == CaseTimescale.TRANSFER_CONFERENCE_HELD
                        && clock.course().equals(episode.key())
                        && clock.isRunning());
    }

    private static Running course(Episode episode) {
        return new Running(episode.authority(), episode.child().id(), episode.key());
    }
}
