package candour.inspections.measure;

import candour.inspections.weakness.WeaknessId;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measure with its definition, always, and its values; small numbers are not shown to everybody. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Measure", description = "Something that is counted, with its definition and every value it gave")
public record MeasureView(
        MeasureId id,
        String authority,
        String title,
        String definition,
        String numerator,
        String denominator,
        String unit,
        Better better,
        BigDecimal target,

        @Schema(description = "Whether the latest value meets the target; left out without either")
        Boolean met,

        List<WeaknessId> weaknesses,

        @Schema(description = "ORPHAN: it answers no weakness. CITY_WIDE_ONLY: it could be told by team and is not")
        List<Flag> flags,

        ValueView latest,

        @Schema(description = "Each team's value for the period of the latest one")
        List<ValueView> teams,

        List<ValueView> values) {

    /** What is amiss with a measure. */
    @Schema(name = "MeasureFlag")
    public enum Flag {
        ORPHAN,
        CITY_WIDE_ONLY
    }

    /** A value, or why there is none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "MeasureValue")
    public record ValueView(
            LocalDate periodFrom,
            LocalDate periodTo,
            String team,
            BigDecimal value,
            Missing missing,
            Long numerator,
            Long denominator,
            String source) {}

    /** All measures of an authority. */
    @Schema(name = "Measures")
    public record All(List<MeasureView> items) {}

    /** @param all whether small numbers may be shown, too */
    public static MeasureView of(Measure one, boolean all) {
        return new MeasureView(
                one.id(),
                one.authority(),
                one.title(),
                one.definition(),
                one.numerator(),
                one.denominator(),
                one.unit(),
                one.better(),
                one.target().orElse(null),
                one.isMet().orElse(null),
                one.weaknesses().stream()
                        .sorted(Comparator.comparing(WeaknessId::id))
                        .toList(),
                flags(one),
                one.latest().map(value -> SmallNumbers.shown(value, all)).orElse(null),
                values(one.teams(), all),
                values(one.observations(), all));
    }

    private static List<Flag> flags(Measure one) {
        var flags = new java.util.ArrayList<Flag>();
        if (one.isOrphan()) {
            flags.add(Flag.ORPHAN);
        }
        if (one.isCityWideOnly()) {
            flags.add(Flag.CITY_WIDE_ONLY);
        }
        return List.copyOf(flags);
    }

    private static List<ValueView> values(List<Observation> values, boolean all) {
        return values.stream().map(value -> SmallNumbers.shown(value, all)).toList();
    }
}
