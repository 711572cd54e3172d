package candour.inspections.inspection;

import static candour.inspections.inspection.InspectionStep.CANCELLATION;
import static candour.inspections.inspection.InspectionStep.DEFERRAL;
import static candour.inspections.inspection.InspectionStep.DEFERRAL_END;
import static candour.inspections.inspection.InspectionStep.PAUSE;
import static candour.inspections.inspection.InspectionStep.RESUMPTION;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A time in which nobody worked on the inspection; the clocks show it and keep their due dates. */
@Schema(name = "InspectionPause")
public record Pause(
        LocalDate from,
        @Schema(description = "Absent while it lasts") LocalDate to,
        Ground ground,
        String groundTitle,
        String reason) {

    private static final Set<InspectionStep> BEGIN = EnumSet.of(PAUSE, DEFERRAL);
    private static final Set<InspectionStep> END = EnumSet.of(RESUMPTION, DEFERRAL_END, CANCELLATION);

    /** The pauses and deferrals of an inspection, from its journal, oldest first. */
    static List<Pause> of(Inspection inspection) {
        var pauses = new ArrayList<Pause>();
        for (var taken : inspection.journal()) {
            if (BEGIN.contains(taken.step())) {
                pauses.add(begun(taken));
            } else if (END.contains(taken.step()) && !pauses.isEmpty() && pauses.getLast().to == null) {
                pauses.add(pauses.removeLast().until(taken.happenedOn()));
            }
        }
        return List.copyOf(pauses);
    }

    private static Pause begun(StepTaken taken) {
        return new Pause(
                taken.happenedOn(), null, taken.ground(), taken.ground().words(), taken.reason());
    }

    private Pause until(LocalDate end) {
        return new Pause(from, end.isBefore(from) ? from : end, ground, groundTitle, reason);
    }

    /** How many of the days between two days it took. */
    long daysBetween(LocalDate first, LocalDate last) {
        var begin = from.isBefore(first) ? first : from;
        var end = to == null || to.isAfter(last) ? last : to;
        return Math.max(0, ChronoUnit.DAYS.between(begin, end));
    }
}
