package candour.gateway.improvement;

import java.math.BigDecimal;
import java.util.List;

/** Indicators and gaps with their definitions and inputs; what is not known is left out. */
public record Capacity(
        String authority,
        String period,
        List<String> periods,
        List<Computed> indicators,
        List<Computed> gaps,
        List<Team> teams,
        List<Claim> claims,
        List<Figure> figures,
        Constant workingDaysInYear) {

    /** From low to high, equal where it is exact. */
    public record Value(BigDecimal low, BigDecimal high) {

        public boolean isExact() {
            return low.compareTo(high) == 0;
        }

        /** {@code 27.9} or {@code 28.0 to 36.0}. */
        public String words() {
            return isExact() ? low.toPlainString() : low.toPlainString() + " to " + high.toPlainString();
        }
    }

    /** A computed value, or which inputs are missing. */
    public record Computed(
            String code,
            String of,
            String definition,
            String version,
            String unit,
            boolean known,
            Value value,
            List<String> inputs,
            List<String> unknownBecause) {}

    /** The gaps of one team. */
    public record Team(String team, List<Computed> gaps) {}

    /** A capacity gap that somebody claims. */
    public record Claim(
            String id,
            Value value,
            String claimedBy,
            String source,
            String definition,
            boolean defined,
            boolean reproducible) {}

    /** A figure as it was recorded. */
    public record Figure(
            String id,
            String figure,
            String title,
            String unit,
            String team,
            Value value,
            String missing,
            String source,
            String claimedBy,
            String withdrawnBecause) {}

    /** A constant of the formulas. */
    public record Constant(BigDecimal value, String source, boolean verified) {}

    /** The title of a kind of figure that is on record here, or its code in words. */
    public String titleOf(String figure) {
        return figures.stream()
                .filter(one -> one.figure().equals(figure))
                .map(Figure::title)
                .findFirst()
                .orElseGet(() -> figure.toLowerCase(java.util.Locale.UK).replace('_', ' '));
    }
}
