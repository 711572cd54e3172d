package candour.cases.worklist;

import candour.cases.clock.CaseTimescale;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the three figures of the law that are shown without being asked for; every other one is asked for. */
@Schema(description = "How often a statutory timescale was kept in the last twelve months")
public record StatutoryFigure(
        Measure measure,
        String title,

        @Schema(description = "Done in the last twelve months")
        long done,

        @Schema(description = "Of which in time") long inTime,

        @Schema(description = "Not done and past the last day")
        long overdue) {

    /** What is measured: exactly these three. */
    enum Measure {
        // spotless:off
        ASSESSMENTS("Assessments authorised within 45 working days of referral", List.of(CaseTimescale.ASSESSMENT)),
        CONFERENCES("Initial conferences held within 15 working days of the strategy discussion", List.of(CaseTimescale.INITIAL_CONFERENCE_HELD)),
        REVIEWS("Protection plans reviewed in time", List.of(CaseTimescale.FIRST_REVIEW_CONFERENCE, CaseTimescale.NEXT_REVIEW_CONFERENCE));
        // spotless:on

        private final String title;
        private final List<CaseTimescale> timescales;

        Measure(String title, List<CaseTimescale> timescales) {
            this.title = title;
            this.timescales = timescales;
        }

        String title() {
            return title;
        }

        List<CaseTimescale> timescales() {
            return timescales;
        }
    }
}
