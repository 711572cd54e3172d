package candour.cases.wholechild;

import candour.cases.chronology.ChronologyLine;
import candour.cases.clock.CaseClock;
import candour.cases.person.PersonView;
import candour.cases.worklist.WorklistItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The page about one child, in one answer. */
@Schema(
        description =
                "Who the child is, who is there, what is planned, when last seen, what is due, and why it matters")
public record WholeChild(
        PersonView child,

        @Schema(
                description =
                        "Last seen, next due, and the open alerts as reasons; absent before anything was recorded")
        WorklistItem attention,

        @Schema(description = "The timescales that run, the earliest due first")
        List<Running> clocks,

        @Schema(description = "The last ten events, the newest first")
        List<ChronologyLine> events,

        @Schema(description = "What each part of the case shows: household, family, plan …")
        Map<String, Object> sections) {

    /** A timescale that runs. */
    @Schema(name = "RunningTimescale")
    public record Running(String number, String title, LocalDate startedOn, LocalDate dueOn, boolean overdue) {

        static Running of(CaseClock clock, LocalDate today) {
            var timescale = clock.timescale();
            return new Running(
                    timescale.number(), timescale.title(), clock.startedOn(), clock.dueOn(), clock.isLate(today));
        }
    }
}
