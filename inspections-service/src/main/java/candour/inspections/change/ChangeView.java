package candour.inspections.change;

import candour.inspections.complaint.ComplaintId;
import candour.inspections.report.Part;
import candour.inspections.representation.RepresentationId;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change with its cause. */
@Schema(name = "Change")
record ChangeView(
        ChangeId id,
        Part part,
        String label,
        ChangeCause cause,
        String causeMeaning,
        RepresentationId representation,
        ComplaintId complaint,
        String evidence,
        String reason,
        Direction direction,
        boolean touchesJudgement,
        String madeBy,
        String madeByOffice,
        Instant madeAt,
        boolean needsConfirmation,
        String confirmedBy,
        String confirmedByOffice,
        String confirmation,
        Instant confirmedAt,

        @Schema(description = "Whether it counts: made, and confirmed where that is needed")
        boolean effective,

        String before,
        String after,
        List<WordDiff.Segment> segments) {

    /** All changes of a report, oldest first. */
    @Schema(name = "Changes")
    record All(List<ChangeView> items) {}

    static ChangeView of(Change change, String label) {
        var confirmation = change.confirmation();
        return new ChangeView(
                change.id(),
                change.part(),
                label,
                change.cause(),
                change.cause().meaning(),
                change.follows().representation().orElse(null),
                change.follows().complaint().orElse(null),
                change.evidence(),
                change.reason(),
                change.direction(),
                change.touchesJudgement(),
                change.madeBy().name(),
                change.madeBy().office(),
                change.madeAt(),
                change.needsConfirmation(),
                confirmation.map(given -> given.by().name()).orElse(null),
                confirmation.map(given -> given.by().office()).orElse(null),
                confirmation.map(Confirmation::words).orElse(null),
                confirmation.map(Confirmation::at).orElse(null),
                change.isEffective(),
                change.beforeText(),
                change.afterText(),
                WordDiff.of(change.beforeText(), change.afterText()));
    }
}
