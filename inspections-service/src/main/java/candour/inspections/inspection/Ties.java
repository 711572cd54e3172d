package candour.inspections.inspection;

import candour.conventions.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What an inspection is tied to.
 *
 * @param parentId the inspection a visit hangs on
 * @param jointWith the codes of the inspectorates it is made with, divided by commas
 */
@Embeddable
public record Ties(
        @Column(name = "parent_id") UUID parentId,
        @Column(name = "joint_with") String jointWith) {

    static final Ties NONE = new Ties(null, null);

    /** The ties of a plan; 422 where the kind needs them or cannot have them. */
    static Ties of(PlanInspection plan) {
        boolean joint = plan.kind() == InspectionKind.JTAI;
        var with = plan.jointWith() == null ? List.<Inspectorate>of() : plan.jointWith();
        if (joint == with.isEmpty()) {
            throw ProblemException.rule(
                    "/jointWith",
                    joint
                            ? "Choose the inspectorates it is made together with"
                            : "Only a joint inspection is made together with others");
        }
        if (plan.parent() != null && !plan.kind().mayHangOnParent()) {
            throw ProblemException.rule("/parent", "Only a monitoring or a focused visit hangs on another inspection");
        }
        if (plan.parent() == null && plan.kind() == InspectionKind.MONITORING) {
            throw ProblemException.rule("/parent", "Choose the published inspection that is monitored");
        }
        var codes = with.stream().distinct().sorted().map(Enum::name).collect(Collectors.joining(","));
        return new Ties(plan.parent() == null ? null : plan.parent().id(), joint ? codes : null);
    }

    public Optional<InspectionId> parent() {
        return Optional.ofNullable(parentId).map(InspectionId::new);
    }

    List<Inspectorate> partners() {
        return jointWith == null
                ? List.of()
                : Arrays.stream(jointWith.split(",")).map(Inspectorate::valueOf).toList();
    }
}
