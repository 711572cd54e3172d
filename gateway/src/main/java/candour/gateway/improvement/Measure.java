package candour.gateway.improvement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A measure with its definition and values. */
public record Measure(
        String id,
        String title,
        String definition,
        String numerator,
        String denominator,
        String unit,
        String better,
        BigDecimal target,
        Boolean met,
        List<String> flags,
        Value latest,
        List<Value> teams) {

    /** A value, or why there is none. */
    public record Value(
            LocalDate periodFrom, LocalDate periodTo, String team, BigDecimal value, String missing, String source) {}

    public boolean isOrphan() {
        return flags.contains("ORPHAN");
    }

    public boolean isCityWideOnly() {
        return flags.contains("CITY_WIDE_ONLY");
    }
}
