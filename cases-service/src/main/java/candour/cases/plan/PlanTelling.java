package candour.cases.plan;

import candour.cases.access.Occasion;
import candour.cases.chronology.Chronology;
import candour.cases.chronology.Occurred;
import candour.cases.chronology.Told;
import candour.cases.clock.CaseEvent;
import candour.cases.clock.CaseTimescale;
import candour.cases.clock.Clocks;
import candour.cases.clock.Running;
import candour.cases.record.CodeSet;
import candour.conventions.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What a plan tells: its clocks, the child's chronology, whoever reads it. */
@ApplicationScoped
class PlanTelling {

    /** What the conference that begins a plan starts; the conference's own clock belongs to the enquiry. */
    private static final Set<CaseTimescale> OF_THE_PLAN =
            EnumSet.of(CaseTimescale.FIRST_CORE_GROUP, CaseTimescale.FIRST_REVIEW_CONFERENCE);

    private final Clocks clocks;
    private final Chronology chronology;
    private final EntityManager entities;
    private final CurrentActor current;

    PlanTelling(Clocks clocks, Chronology chronology, EntityManager entities, CurrentActor current) {
        this.clocks = clocks;
        this.chronology = chronology;
        this.entities = entities;
        this.current = current;
    }

    void begun(Plan plan, Occasion occasion) {
        var on = plan.startedOn();
        switch (plan.type()) {
            case PROTECTION -> {
                clocks.happened(CaseEvent.INITIAL_CONFERENCE, course(plan), on, occasion.at(), OF_THE_PLAN);
                clocks.happened(CaseEvent.PROTECTION_PLAN_STARTED, course(plan), on, occasion.at());
            }
            case IN_NEED -> clocks.happened(CaseEvent.IN_NEED_PLAN_STARTED, course(plan), on, occasion.at());
            case FAMILY_HELP -> {}
        }
        var category = plan.initialCategory().map(CodeSet::label).map(label -> ": " + label);
        tell(plan, "start", on, plan.type().title() + " begun" + category.orElse(""), occasion);
    }

    void reviewed(Plan plan, LocalDate on, Occasion occasion) {
        clocks.happened(CaseEvent.REVIEW_CONFERENCE, course(plan), on, occasion.at());
    }

    void coreGroupMet(Plan plan, LocalDate on, Occasion occasion) {
        clocks.happened(CaseEvent.CORE_GROUP, course(plan), on, occasion.at());
    }

    void ended(Plan plan, PlanStep step, LocalDate on, Occasion occasion) {
        clocks.notNeeded(course(plan), on);
        var why = step.ending().map(PlanEnding::title).orElseThrow();
        tell(plan, step.noun(), on, plan.type().title() + " ended. " + why, occasion);
    }

    PlanView view(Plan plan) {
        var others = entities.createQuery("from Plan p where p.authority = :authority and p.child = :child", Plan.class)
                .setParameter("authority", plan.authority())
                .setParameter("child", plan.child())
                .getResultList();
        return PlanView.of(plan, ChildsPlans.of(others).protectionBefore(plan.startedOn()), current.get());
    }

    private void tell(Plan plan, String noun, LocalDate on, String text, Occasion occasion) {
        var told = new Told(
                "plan." + noun,
                Occurred.on(on),
                text,
                new Told.Source(occasion.by().agency(), plan.kind(), plan.key(), plan.version()),
                Told.InformationKind.DECISION,
                Told.Seen.DOES_NOT_APPLY);
        chronology.tell(plan.authority(), plan.about(), told, occasion);
    }

    private static Running course(Plan plan) {
        return new Running(plan.authority(), plan.child().id(), plan.key());
    }
}
