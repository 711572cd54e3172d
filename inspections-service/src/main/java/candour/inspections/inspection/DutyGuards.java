package candour.inspections.inspection;

import static candour.inspections.inspection.InspectionTimescale.*;

import candour.conventions.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Predicate;

/** The guards that only look at an inspection's own kind and clocks. */
@ApplicationScoped
class DutyGuards {

    @Produces
    @Singleton
    StepGuard listsAreAskedFor() {
        return guard(Guard.LISTS_ARE_ASKED_FOR, inspection -> inspection.kind().asksForLists());
    }

    @Produces
    @Singleton
    StepGuard listsAreOwed() {
        return guard(Guard.LISTS_ARE_OWED, inspection -> Duties.isOwed(inspection, LISTS_DUE));
    }

    @Produces
    @Singleton
    StepGuard statementIsOwed() {
        return guard(Guard.STATEMENT_IS_OWED, inspection -> Duties.isOwed(inspection, STATEMENT_DUE, JTAI_STATEMENT));
    }

    @Produces
    @Singleton
    StepGuard draftPlanIsOwed() {
        return guard(Guard.DRAFT_PLAN_IS_OWED, inspection -> Duties.isOwed(inspection, PRIORITY_DRAFT_PLAN));
    }

    @Produces
    @Singleton
    StepGuard planIsOwed() {
        return guard(Guard.PLAN_IS_OWED, inspection -> Duties.isOwed(inspection, PRIORITY_PLAN));
    }

    @Produces
    @Singleton
    StepGuard nothingIsOwed() {
        return new Looking(Guard.NOTHING_IS_OWED, Duties::open);
    }

    @Produces
    @Singleton
    StepGuard isOneToPublish(Visits visits) {
        return guard(
                Guard.IS_ONE_TO_PUBLISH, inspection -> visits.letter(inspection).isPublished());
    }

    @Produces
    @Singleton
    StepGuard isNotOneToPublish(Visits visits) {
        return guard(
                Guard.IS_NOT_ONE_TO_PUBLISH,
                inspection -> !visits.letter(inspection).isPublished());
    }

    private static StepGuard guard(Guard guard, Predicate<Inspection> met) {
        var error = List.of(new Problem.Error("inspection", "Needed: " + guard.words()));
        return new Looking(guard, inspection -> met.test(inspection) ? List.of() : error);
    }

    /** A guard with its look. */
    private record Looking(Guard guard, Look look) implements StepGuard {
        @Override
        public List<Problem.Error> unmet(Inspection inspection) {
            return look.at(inspection);
        }
    }

    /** What is unmet. */
    private interface Look {
        List<Problem.Error> at(Inspection inspection);
    }
}
