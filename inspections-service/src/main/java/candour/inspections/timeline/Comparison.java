package candour.inspections.timeline;

import candour.inspections.framework.Framework;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ComparedWithPrevious",
        description =
                "Changed since the previous inspection: another thing than a change between draft and final report")
record Comparison(
        Change change,

        @Schema(description = "Why the two cannot be compared", nullable = true)
        String reason,

        @Schema(nullable = true) UUID previousReport,
        @Schema(nullable = true) LocalDate previousPublishedOn,
        @Schema(nullable = true) String previousFramework,
        @Schema(nullable = true) String previousArea,
        @Schema(nullable = true) String previousGrade,
        @Schema(nullable = true) String previousGradeLabel) {

    private static final Comparison FIRST = new Comparison(Change.FIRST, null, null, null, null, null, null, null);

    /**
     * With the last judgement before it that it goes on from.
     *
     * @param earlier judgements of earlier inspections, newest first
     */
    static Comparison of(Given given, List<Given> earlier) {
        return earlier.stream()
                .filter(before -> Continuity.precedes(before, given))
                .findFirst()
                .map(before -> with(before, given))
                .orElse(FIRST);
    }

    private static Comparison with(Given before, Given given) {
        var against = reasonAgainst(before, given);
        return against.map(reason -> compared(Change.NOT_COMPARABLE, reason, before))
                .orElseGet(() -> compared(direction(before, given), null, before));
    }

    private static Optional<String> reasonAgainst(Given before, Given given) {
        if (!before.isGraded() || !given.isGraded()) {
            return Optional.of("There is no grade on both sides");
        }
        if (before.framework() == null || given.framework() == null) {
            return Optional.of("A framework could not be read");
        }
        return Continuity.reasonAgainst(before, given);
    }

    /** Up is better: on every scale 1 is the best. */
    private static Change direction(Given before, Given given) {
        int difference =
                Integer.compare(before.judgement().rank(), given.judgement().rank());
        return difference > 0 ? Change.UP : difference < 0 ? Change.DOWN : Change.SAME;
    }

    private static Comparison compared(Change change, String reason, Given before) {
        return new Comparison(
                change,
                reason,
                before.report().id(),
                before.report().dates().publishedOn(),
                Optional.ofNullable(before.framework()).map(Framework::name).orElse(null),
                before.judgement().area(),
                before.judgement().grade(),
                before.judgement().gradeLabel());
    }
}
