package candour.cases.allocation;

import candour.cases.person.PersonId;
import candour.cases.record.OpenStep;
import candour.conventions.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers see of an allocation, with the summary of its handover and the steps that are open to them. */
@Schema(name = "Allocation")
record AllocationView(
        AllocationId id,
        PersonId child,
        AllocationState state,

        @Schema(description = "The team of the child") String team,

        Worker worker,

        @Schema(description = "Who acts while the worker is away")
        Worker cover,

        @Schema(description = "The allocation of the worker who hands over")
        AllocationId follows,

        LocalDate acceptedOn,

        @Schema(description = "The first day without anybody")
        LocalDate uncoveredSince,

        List<HandoverLine> summary,

        @Schema(description = "When the summary was made") Instant summarisedAt,

        @Schema(description = "What was recorded after that: not in the summary")
        List<Happenings.Happening> since,

        List<OpenStep> openSteps) {

    private static final Set<String> OF_THE_ASKED =
            Set.of(AllocationStep.ACCEPTANCE.name(), AllocationStep.REFUSAL.name());

    static AllocationView of(Allocation allocation, List<Happenings.Happening> since, Actor actor) {
        return new AllocationView(
                allocation.id(),
                allocation.child(),
                allocation.state(),
                allocation.team().orElse(null),
                allocation.worker().orElse(null),
                allocation.cover().orElse(null),
                allocation.follows().orElse(null),
                allocation.acceptedOn().orElse(null),
                allocation.uncoveredSince().orElse(null),
                List.copyOf(allocation.summary()),
                allocation.summarisedAt().orElse(null),
                since,
                steps(allocation, actor));
    }

    private static List<OpenStep> steps(Allocation allocation, Actor actor) {
        var asked = allocation.worker().filter(worker -> worker.is(actor)).isPresent();
        return OpenStep.of(AllocationStep.class, allocation.state(), actor, "/allocations/" + allocation.id()).stream()
                .filter(step -> asked || !OF_THE_ASKED.contains(step.step()))
                .toList();
    }
}
