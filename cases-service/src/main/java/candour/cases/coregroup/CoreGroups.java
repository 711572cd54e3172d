package candour.cases.coregroup;

import candour.cases.access.Occasion;
import candour.cases.chronology.Chronology;
import candour.cases.chronology.Occurred;
import candour.cases.chronology.Told;
import candour.cases.meeting.TookPart;
import candour.cases.person.CaseAccess;
import candour.cases.person.PersonId;
import candour.cases.plan.Plan;
import candour.cases.plan.PlanKind;
import candour.cases.plan.Plans;
import candour.cases.record.Changes;
import candour.cases.record.Making;
import candour.conventions.CurrentActor;
import candour.conventions.PageRequest;
import candour.conventions.ProblemException;
import candour.conventions.RequestKey;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;

/** Records the meetings of core groups, once for a sibling group, and what each is for every child's plan. */
@ApplicationScoped
class CoreGroups {

    private final CaseAccess access;
    private final Plans plans;
    private final Changes changes;
    private final Chronology chronology;
    private final CurrentActor current;
    private final Uuid7 ids;

    CoreGroups(
            CaseAccess access, Plans plans, Changes changes, Chronology chronology, CurrentActor current, Uuid7 ids) {
        this.access = access;
        this.plans = plans;
        this.changes = changes;
        this.chronology = chronology;
        this.current = current;
        this.ids = ids;
    }

    CoreGroup read(CoreGroupId id) {
        return access.read(CoreGroup.class, id.id(), access.ofSubjects());
    }

    /** Newest first; of one child where {@code child} is not null. */
    List<CoreGroup> list(PersonId child, PageRequest request) {
        var mine = access.ofSubjects();
        var some = child == null
                ? mine
                : mine.and("exists (select 1 from r.subjects s where s.child = :child)", "child", child.id());
        return access.list(CoreGroup.class, some, request);
    }

    CoreGroup record(RecordCoreGroup said, RequestKey key) {
        return changes.make(
                new Making<>(CoreGroup.class, CoreGroupStep.MEETING.noun(), key, said),
                occasion -> {
                    CoreGroupStep.MEETING.mustBeOpen(null, occasion.by());
                    occasion.mustHavePassed("/on", said.on());
                    var discussed = said.children().stream()
                            .sorted(Comparator.comparing(it -> it.child().id()))
                            .map(it -> met(it, said, occasion))
                            .toList();
                    var group = CoreGroup.held(new CoreGroupId(ids.next()), said, discussed, occasion);
                    tell(group, said, occasion);
                    return group;
                },
                before -> read(before.id()));
    }

    CoreGroupView view(CoreGroup group) {
        return CoreGroupView.of(group, access.among(group.about()), current.get());
    }

    private DiscussedPlan met(RecordCoreGroup.Discussed one, RecordCoreGroup said, Occasion occasion) {
        var child = access.child(one.child());
        var plan = plans.openOf(child.authority(), one.child(), PlanKind.PROTECTION)
                .orElseThrow(() -> ProblemException.rule("/children", "Choose children with a protection plan"));
        mustFollow(plan, said);
        plans.coreGroupMet(plan, said.on(), occasion);
        return new DiscussedPlan(plan.authority(), one.child().id(), plan.key(), one.childsWords());
    }

    private static void mustFollow(Plan plan, RecordCoreGroup said) {
        if (said.on().isBefore(plan.startedOn())) {
            throw ProblemException.rule("/on", "Enter a day that is not before the plan began");
        }
    }

    private void tell(CoreGroup group, RecordCoreGroup said, Occasion occasion) {
        var told = new Told(
                "core-group.meeting",
                Occurred.on(said.on()),
                "Core group met, with: " + TookPart.agencies(said.attendees()),
                new Told.Source(occasion.by().agency(), group.kind(), group.key(), group.version()),
                Told.InformationKind.DECISION,
                Told.Seen.DOES_NOT_APPLY);
        chronology.tell(group.authority(), group.about(), told, occasion);
    }
}
