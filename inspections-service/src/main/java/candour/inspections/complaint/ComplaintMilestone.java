package candour.inspections.complaint;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a complaint's clock starts or stops with. */
public enum ComplaintMilestone {
    MAKING,
    DECISION(ComplaintStep.UPHOLDING, ComplaintStep.PART_UPHOLDING, ComplaintStep.REJECTION),
    NEXT_STAGE(ComplaintStep.ESCALATION, ComplaintStep.CLOSURE),
    WITHDRAWAL(ComplaintStep.WITHDRAWAL);

    private final Set<ComplaintStep> steps;

    ComplaintMilestone(ComplaintStep... steps) {
        this.steps = Set.of(steps);
    }

    static Optional<ComplaintMilestone> of(ComplaintStep step) {
        return Arrays.stream(values())
                .filter(milestone -> milestone.steps.contains(step))
                .findFirst();
    }
}
