package candour.cases.coregroup;

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

/** A meeting of a core group as this reader sees it: with the children the reader may know of. */
@Schema(name = "CoreGroup")
record CoreGroupView(
        CoreGroupId id,
        LocalDate heldOn,
        List<Part> children,
        List<TookPart> attendees,
        String fact,
        String judgement,
        List<StepLine> journal,
        List<OpenStep> openSteps) {

    /** One child's plan. */
    @Schema(name = "CoreGroupPlan")
    record Part(PersonId child, UUID plan, String childsWords) {}

    static CoreGroupView of(CoreGroup of, Set<UUID> known, Actor actor) {
        return new CoreGroupView(
                of.id(),
                of.heldOn(),
                of.plans().stream()
                        .filter(it -> known.contains(it.child()))
                        .map(it -> new Part(new PersonId(it.child()), it.plan(), it.childsWords()))
                        .toList(),
                of.attendees().stream().map(Attendee::shown).toList(),
                of.fact().orElse(null),
                of.judgement().orElse(null),
                StepLine.of(of.journal()),
                OpenStep.of(CoreGroupStep.class, of.state(), actor, "/core-groups/" + of.id()));
    }
}
