package candour.inspections.inspection;

import candour.conventions.Actor;
import candour.conventions.RequestKey;
import candour.inspections.access.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Given: an inspection that is led through its step table without a service. */
public final class Walked {

    static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    static final Instant NOW = Instant.parse("2024-06-03T09:00:00Z");

    private Walked() {}

    public static Inspection planned() {
        var plan = new PlanInspection(
                "E06999001", "ILACS_2023", InspectionKind.ILACS_SHORT, DAY, DAY.plusDays(4), null, false, null, null);
        return Inspection.planned(
                new InspectionId(new UUID(0, 1)), "INS-2024-0001", plan, new RequestKey(new UUID(0, 2), new byte[0]));
    }

    static List<InspectionStep> openIn(InspectionState state) {
        return Arrays.stream(InspectionStep.values())
                .filter(step -> step.isOpenIn(state))
                .toList();
    }

    static void take(Inspection inspection, InspectionStep step) {
        inspection.take(step, new Happened(DAY, null, "Because."), everybody(), NOW);
    }

    static Actor everybody() {
        var roles = Arrays.stream(Role.values()).map(Role::claim).collect(Collectors.toSet());
        return new Actor("test", "walker", "Walker", roles, null, null, null, null);
    }
}
