package candour.cases.strategy;

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

/** A strategy discussion as this reader sees it: with the children the reader may know of. */
@Schema(name = "StrategyDiscussion")
record StrategyDiscussionView(
        StrategyDiscussionId id,
        StrategyDiscussionState state,
        List<PersonId> children,
        LocalDate suspectedOn,
        LocalDate heldOn,
        Manner manner,
        String emergency,
        String fact,
        String judgement,
        List<TookPart> attendees,
        List<Enquiry> enquiries,
        List<StepLine> journal,
        List<OpenStep> openSteps) {

    /** The enquiry into one child that the discussion initiated or continued. */
    @Schema(name = "DiscussedEnquiry")
    record Enquiry(PersonId child, UUID enquiry, boolean initiates) {}

    static StrategyDiscussionView of(StrategyDiscussion of, Set<UUID> known, Actor actor) {
        return new StrategyDiscussionView(
                of.id(),
                of.state(),
                known.stream().sorted().map(PersonId::new).toList(),
                of.suspectedOn(),
                of.heldOn().orElse(null),
                of.manner().orElse(null),
                of.emergency().orElse(null),
                of.fact(),
                of.judgement().orElse(null),
                of.attendees().stream().map(Attendee::shown).toList(),
                of.enquiries().stream()
                        .filter(it -> known.contains(it.child()))
                        .map(it -> new Enquiry(new PersonId(it.child()), it.enquiry(), it.initiates()))
                        .toList(),
                StepLine.of(of.journal()),
                OpenStep.of(StrategyDiscussionStep.class, of.state(), actor, "/strategy-discussions/" + of.id()));
    }
}
