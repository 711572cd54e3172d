package candour.inspections.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is released with a published report, as the table has it and as it was changed since. */
@Schema(name = "ReleaseRules")
record ReleaseView(List<Row> items) {

    /** One matter with its default and what was recorded since. */
    @Schema(name = "ReleaseMatter")
    record Row(
            Matter matter,
            String title,

            @Schema(description = "Where no rule says otherwise")
            boolean released,

            String force,
            String source,
            boolean verified,
            List<Line> rules) {}

    /** One rule, for reports published from that day on. */
    @Schema(name = "ReleaseRule")
    record Line(
            LocalDate validFrom,
            boolean released,
            String source,
            boolean verified,
            String reason,
            String madeByOffice,
            Instant madeAt) {}

    static ReleaseView of(Function<Matter, List<ReleaseRule>> rules) {
        return new ReleaseView(Arrays.stream(Matter.values())
                .map(matter -> row(matter, rules.apply(matter)))
                .toList());
    }

    private static Row row(Matter matter, List<ReleaseRule> rules) {
        return new Row(
                matter,
                matter.words(),
                matter.isReleased(),
                matter.authority().force().name(),
                matter.authority().source(),
                matter.authority().verified(),
                rules.stream().map(ReleaseView::line).toList());
    }

    private static Line line(ReleaseRule rule) {
        return new Line(
                rule.validFrom(),
                rule.isReleased(),
                rule.source(),
                rule.isVerified(),
                rule.reason(),
                rule.madeBy().office(),
                rule.madeAt());
    }
}
