package candour.cases.conference;

import candour.cases.meeting.Agency;
import candour.cases.meeting.Attendee;
import candour.cases.meeting.TookPart;
import candour.cases.person.PersonId;
import candour.cases.record.OpenStep;
import candour.cases.record.StepLine;
import candour.conventions.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A conference as this reader sees it: with the children the reader may know of. */
@Schema(name = "Conference")
record ConferenceView(
        ConferenceId id,
        ConferenceKind kind,
        String kindTitle,
        ConferenceState state,
        List<PersonId> children,
        LocalDate plannedOn,
        LocalDate notifiedOn,
        LocalDate heldOn,
        String quorumReason,
        String fact,
        String judgement,
        String minutes,
        List<TookPart> attendees,
        List<Decision> decisions,
        List<Dissenting> dissent,
        List<StepLine> journal,
        List<OpenStep> openSteps) {

    /** What it decided about one child. */
    @Schema(name = "ConferenceDecided")
    record Decision(
            PersonId child,
            UUID enquiry,
            ChildsDecision decision,
            String decisionTitle,
            CategoryOfAbuse category,
            String childsWords,
            String change) {

        static Decision of(DecidedChild it) {
            return new Decision(
                    new PersonId(it.child()),
                    it.enquiry(),
                    it.decision(),
                    it.decision().title(),
                    it.category(),
                    it.childsWords(),
                    it.change());
        }
    }

    /** Somebody who did not agree. */
    @Schema(name = "ConferenceDissenting")
    record Dissenting(Agency agency, String name, String reason) {}

    static ConferenceView of(Conference of, Set<UUID> known, Actor actor) {
        return new ConferenceView(
                of.id(),
                of.type(),
                of.type().title(),
                of.state(),
                known.stream().sorted().map(PersonId::new).toList(),
                of.plannedOn(),
                of.notifiedOn().orElse(null),
                of.heldOn().orElse(null),
                of.quorumReason().orElse(null),
                of.fact().orElse(null),
                of.judgement().orElse(null),
                of.minutes().orElse(null),
                of.attendees().stream().map(Attendee::shown).toList(),
                of.decisions().stream()
                        .filter(it -> known.contains(it.child()))
                        .map(Decision::of)
                        .toList(),
                of.dissent().stream()
                        .map(it -> new Dissenting(it.agency(), it.name(), it.reason()))
                        .toList(),
                StepLine.of(of.journal()),
                OpenStep.of(ConferenceStep.class, of.state(), actor, "/conferences/" + of.id()));
    }
}
