package candour.inspections.change;

import candour.inspections.report.Part;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One part that differs from the issued draft, and what covers it. */
@Schema(name = "Difference")
record DifferenceView(
        Part part,
        String label,

        @Schema(enumeration = {"CHANGED", "ADDED", "REMOVED"})
        String kind,

        String before,
        String after,
        List<WordDiff.Segment> segments,
        boolean keepsWords,
        boolean touchesJudgement,
        boolean covered,
        List<ChangeView> coveredBy,

        @Schema(description = "The causes open to it, as far as the difference itself tells")
        List<ChangeCause> permittedCauses) {

    /** All of them, in reading order. */
    @Schema(name = "Differences")
    record All(boolean covered, List<DifferenceView> items) {}

    static DifferenceView of(Difference one, String label, Coverage coverage) {
        return new DifferenceView(
                one.part(),
                label,
                one.before() == null ? "ADDED" : one.after() == null ? "REMOVED" : "CHANGED",
                one.before(),
                one.after(),
                WordDiff.of(one.before(), one.after()),
                one.keepsWords(),
                one.touchesJudgement(),
                coverage.covers(one),
                coverage.of(one.part()).stream()
                        .map(change -> ChangeView.of(change, label))
                        .toList(),
                ChangeCause.permitted(one));
    }
}
