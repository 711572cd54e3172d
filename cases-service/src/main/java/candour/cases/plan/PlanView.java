package candour.cases.plan;

import candour.cases.conference.CategoryOfAbuse;
import candour.cases.episode.EpisodeId;
import candour.cases.person.PersonId;
import candour.cases.record.OpenStep;
import candour.cases.record.StepLine;
import candour.conventions.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan as its readers see it. */
@Schema(name = "Plan")
record PlanView(
        PlanId id,
        PersonId child,
        EpisodeId episode,
        PlanKind kind,
        String kindTitle,
        PlanState state,
        LocalDate startedOn,
        LocalDate endedOn,
        PlanEnding ending,
        String endingTitle,
        String change,
        CategoryOfAbuse initialCategory,
        CategoryOfAbuse latestCategory,
        List<Category> categories,
        List<LocalDate> reviewDays,

        @Schema(description = "How many protection plans of this authority the child had before this plan began")
        long previousProtectionPlans,

        List<StepLine> journal,
        List<OpenStep> openSteps) {

    /** A category, and the conference that decided on it. */
    @Schema(name = "PlanCategory")
    record Category(CategoryOfAbuse category, String label, LocalDate from, UUID conference) {}

    static PlanView of(Plan of, long before, Actor actor) {
        return new PlanView(
                of.id(),
                of.child(),
                of.episode().orElse(null),
                of.type(),
                of.type().title(),
                of.state(),
                of.startedOn(),
                of.endedOn().orElse(null),
                of.ending().orElse(null),
                of.ending().map(PlanEnding::title).orElse(null),
                of.change().orElse(null),
                of.initialCategory().orElse(null),
                of.latestCategory().orElse(null),
                of.categories().stream()
                        .map(it -> new Category(it.category(), it.category().label(), it.heldFrom(), it.conference()))
                        .toList(),
                of.reviewDays(),
                before,
                StepLine.of(of.journal()),
                openSteps(of, actor));
    }

    private static List<OpenStep> openSteps(Plan of, Actor actor) {
        var address = "/plans/" + of.id();
        return of.type() == PlanKind.PROTECTION
                ? OpenStep.of(ProtectionPlanStep.class, of.state(), actor, address)
                : OpenStep.of(SupportPlanStep.class, of.state(), actor, address);
    }
}
