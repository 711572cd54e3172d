package candour.inspections.capacity;

import candour.inspections.measure.Missing;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What capacity is known to be in one period: indicators as the statistics define them, and three gaps that are never added up.
 *
 * @param periods all periods of which anything is known, the latest first
 * @param claims capacity gaps that somebody claims, beside what can be computed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Capacity", description = "Indicators and gaps with their definitions and inputs; unknown is never 0")
record CapacityView(
        String authority,
        String period,
        List<String> periods,
        List<ComputedView> indicators,
        List<ComputedView> gaps,
        List<TeamView> teams,
        List<ClaimView> claims,
        List<FigureView> figures,
        ConstantView workingDaysInYear) {

    /** A value from low to high, equal where it is exact. */
    @Schema(name = "ValueRange")
    record ValueView(BigDecimal low, BigDecimal high) {

        static ValueView of(Range range) {
            return new ValueView(range.low(), range.high());
        }
    }

    /**
     * A computed value.
     *
     * @param of what it is of: "People", "Vacancy rate"
     * @param value left out where it is unknown
     * @param unknownBecause the inputs that are missing
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ComputedValue", description = "A computed value with its definition, or which inputs are missing")
    record ComputedView(
            String code,
            String of,
            String definition,
            String version,
            String unit,
            boolean known,
            ValueView value,
            List<Figure> inputs,
            List<Figure> unknownBecause) {}

    /** The gaps of one team. */
    @Schema(name = "TeamCapacity")
    record TeamView(String team, List<ComputedView> gaps) {}

    /**
     * A claimed gap.
     *
     * @param reproducible whether it is defined and one of the computed gaps gives it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CapacityClaim")
    record ClaimView(
            UUID id,
            ValueView value,
            String claimedBy,
            String source,
            String definition,
            boolean defined,
            boolean reproducible) {}

    /** A figure as it was recorded. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "WorkforceFigure")
    record FigureView(
            UUID id,
            Figure figure,
            String title,
            String unit,
            String period,
            String team,
            ValueView value,
            Missing missing,
            String source,
            String claimedBy,
            String definition,
            String withdrawnBecause) {

        static FigureView of(WorkforceFigure one) {
            return new FigureView(
                    one.id(),
                    one.figure(),
                    one.figure().title(),
                    one.figure().unit(),
                    one.period(),
                    one.team().orElse(null),
                    one.value().map(ValueView::of).orElse(null),
                    one.missing().orElse(null),
                    one.source(),
                    one.claimedBy().orElse(null),
                    one.definition().orElse(null),
                    one.withdrawnBecause().orElse(null));
        }
    }

    /** A constant of the formulas, with its source. */
    @Schema(name = "CapacityConstant")
    record ConstantView(BigDecimal value, String source, boolean verified) {}
}
