package candour.inspections.task;

import candour.conventions.Problem;
import candour.inspections.inspection.InspectionId;
import candour.inspections.inspection.InspectionTimescale;
import candour.inspections.report.Part;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that waits for the caller: what, where, since when, until when, and what is in its way. */
@Schema(name = "Task")
record TaskView(
        TaskKind kind,

        @Schema(description = "The step or the clock; the reference of a representation or change")
        String what,

        String title,
        String meaning,
        InspectionId inspection,
        String reference,
        String authority,
        String authorityName,

        @Schema(description = "The inspection, the representation or the change")
        UUID subject,

        Part part,

        @Schema(description = "Where it is done, from the root of the service")
        String path,

        Instant since,
        Due due,

        @Schema(description = "What must happen first; empty when it can be done now")
        List<Problem.Error> blockedBy) {

    /** Until when, by which clock; whether it is late is asked of today. */
    @Schema(name = "TaskDue")
    record Due(InspectionTimescale timescale, String title, LocalDate on, boolean late, String force, String source) {

        static Due of(Waiting row, LocalDate today) {
            if (row.dueOn() == null) {
                return null;
            }
            var timescale = InspectionTimescale.valueOf(row.timescale());
            var authority = timescale.rules().in(row.regime()).orElseThrow().authority();
            return new Due(
                    timescale,
                    timescale.title(),
                    row.dueOn(),
                    today.isAfter(row.dueOn()),
                    authority.force().name(),
                    authority.source());
        }
    }
}
