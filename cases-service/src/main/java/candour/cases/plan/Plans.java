package candour.cases.plan;

import candour.cases.access.Occasion;
import candour.cases.episode.EpisodeId;
import candour.cases.episode.Episodes;
import candour.cases.person.CaseAccess;
import candour.cases.person.PersonId;
import candour.cases.record.Changes;
import candour.cases.record.Making;
import candour.cases.record.Taking;
import candour.cases.record.Unmet;
import candour.conventions.IfMatch;
import candour.conventions.PageRequest;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.RequestKey;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The plans for children: those agreed with families here, those of conferences by {@link ConferencePlans}. */
@ApplicationScoped
public class Plans {

    private final EntityManager entities;
    private final CaseAccess access;
    private final Episodes episodes;
    private final Changes changes;
    private final PlanTelling telling;
    private final Uuid7 ids;

    Plans(
            EntityManager entities,
            CaseAccess access,
            Episodes episodes,
            Changes changes,
            PlanTelling telling,
            Uuid7 ids) {
        this.entities = entities;
        this.access = access;
        this.episodes = episodes;
        this.changes = changes;
        this.telling = telling;
        this.ids = ids;
    }

    Plan read(PlanId id) {
        return access.read(Plan.class, id.id(), access.ofOneChild());
    }

    /** Newest first; of one child where {@code child} is not null. */
    List<Plan> list(PersonId child, PageRequest request) {
        var mine = access.ofOneChild();
        return access.list(Plan.class, child == null ? mine : mine.and("r.child = :child", "child", child), request);
    }

    /** All of a child, oldest first; the caller has already seen that the child may be known of. */
    public List<Plan> of(String authority, PersonId child) {
        return entities.createQuery(
                        "from Plan p where p.authority = :authority and p.child = :child order by p.startedOn, p.id.id",
                        Plan.class)
                .setParameter("authority", authority)
                .setParameter("child", child)
                .getResultList();
    }

    public List<Plan> of(String authority, EpisodeId episode) {
        return entities.createQuery(
                        "from Plan p where p.authority = :authority and p.episode = :episode order by p.startedOn",
                        Plan.class)
                .setParameter("authority", authority)
                .setParameter("episode", episode.id())
                .getResultList();
    }

    /** The one of this kind that is not ended; at most one is. */
    public Optional<Plan> openOf(String authority, PersonId child, PlanKind kind) {
        return of(authority, child).stream()
                .filter(plan -> plan.type() == kind && plan.isOpen())
                .findFirst();
    }

    /** A core group met: the first one makes the outline a plan. */
    public void coreGroupMet(Plan plan, LocalDate on, Occasion occasion) {
        if (plan.state() == PlanState.OUTLINE) {
            follow(plan, ProtectionPlanStep.FIRST_CORE_GROUP, on, null, occasion);
        }
        telling.coreGroupMet(plan, on, occasion);
    }

    Plan start(StartPlan said, RequestKey key) {
        return changes.make(
                new Making<>(Plan.class, SupportPlanStep.START.noun(), key, said),
                occasion -> {
                    occasion.mustHavePassed("/on", said.on());
                    said.mustBeMade();
                    var episode = episodes.mustTake(said.episode(), said.on());
                    access.child(episode.child());
                    Unmet.refuse(ChildsPlans.of(of(episode.authority(), episode.child()))
                            .beginning(said.kind(), said.on()));
                    var begun =
                            new Begun(episode.authority(), episode.child(), episode.key(), said.on(), said.change());
                    var plan = Plan.begun(new PlanId(ids.next()), said.kind(), begun, occasion);
                    telling.begun(plan, occasion);
                    return plan;
                },
                before -> read(before.id()));
    }

    /** Ends a plan by a step that somebody takes. */
    Plan end(PlanId id, PlanStep step, IfMatch read, EndPlan said) {
        return take(id, step, read, said, (plan, occasion) -> end(plan, step, said.on(), said.reason(), occasion));
    }

    Plan move(PlanId id, IfMatch read, RecordMove said) {
        var reason = "Conference held by " + said.receivingAuthority();
        return take(
                id,
                ProtectionPlanStep.MOVE,
                read,
                said,
                (plan, occasion) -> end(plan, ProtectionPlanStep.MOVE, said.on(), reason, occasion));
    }

    Plan turn18(PlanId id, IfMatch read, EndPlan said) {
        return take(id, ProtectionPlanStep.ADULTHOOD, read, said, (plan, occasion) -> {
            mustBe18(plan, said.on());
            end(plan, ProtectionPlanStep.ADULTHOOD, said.on(), said.reason(), occasion);
        });
    }

    Plan review(PlanId id, IfMatch read, EndPlan said) {
        return take(id, SupportPlanStep.REVIEW, read, said, (plan, occasion) -> {
            occasion.mustHavePassedSince(plan.startedOn(), "/on", said.on());
            plan.reviewed(said.on(), null);
            plan.take(SupportPlanStep.REVIEW, said.on(), said.reason(), occasion);
        });
    }

    /** Begins a plan as a consequence of a conference. */
    void outline(Plan plan, Occasion occasion) {
        changes.follow(plan, ProtectionPlanStep.OUTLINE_PLAN.noun(), Map.of("on", plan.startedOn()));
        telling.begun(plan, occasion);
    }

    /** Takes a step as a consequence of a conference or a core group. */
    void follow(Plan plan, PlanStep step, LocalDate on, String reason, Occasion occasion) {
        if (step.ending().isPresent()) {
            end(plan, step, on, reason, occasion);
        } else {
            plan.take(step, on, reason, occasion);
        }
        changes.followed(plan, step.noun(), Map.of("on", on), reason);
    }

    private void end(Plan plan, PlanStep step, LocalDate on, String reason, Occasion occasion) {
        occasion.mustHavePassed("/on", on);
        Unmet.refuse(ChildsPlans.ending(plan.span(), on));
        plan.take(step, on, reason, occasion);
        telling.ended(plan, step, on, occasion);
    }

    private Plan take(PlanId id, PlanStep step, IfMatch read, Object said, BiConsumer<Plan, Occasion> change) {
        var plan = access.change(Plan.class, id.id(), access.ofOneChild());
        mustBeOf(plan, step);
        changes.take(
                new Taking<>(plan, plan.state(), step, read, () -> telling.view(plan), said, null),
                occasion -> change.accept(plan, occasion));
        return plan;
    }

    private static void mustBeOf(Plan plan, PlanStep step) {
        if ((plan.type() == PlanKind.PROTECTION) != (step instanceof ProtectionPlanStep)) {
            throw new ProblemException(Problems.STEP_NOT_ALLOWED, "This step is for another kind of plan.");
        }
    }

    private void mustBe18(Plan plan, LocalDate on) {
        var isYounger = access.child(plan.child())
                .born()
                .filter(born -> !born.bornEarliest().plusYears(18).isAfter(on))
                .isEmpty();
        if (isYounger) {
            throw ProblemException.rule("/on", "Enter a day on which the child was 18");
        }
    }
}
