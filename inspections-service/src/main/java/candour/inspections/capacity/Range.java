package candour.inspections.capacity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A number as well as it is known, from low to high, both included. Arithmetic gives the widest range the inputs allow; all
 * inputs here are 0 or more.
 */
public record Range(BigDecimal low, BigDecimal high) {

    private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL64;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static final Range ONE = exactly(BigDecimal.ONE);

    public Range {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("Not a range: " + low + " to " + high);
        }
    }

    static Range exactly(BigDecimal value) {
        return new Range(value, value);
    }

    static Range exactly(String value) {
        return exactly(new BigDecimal(value));
    }

    Range plus(Range other) {
        return new Range(low.add(other.low), high.add(other.high));
    }

    Range minus(Range other) {
        return new Range(low.subtract(other.high), high.subtract(other.low));
    }

    /** Of two numbers that are 0 or more. */
    Range times(Range other) {
        return new Range(low.multiply(other.low), high.multiply(other.high));
    }

    /** By a number that is more than 0. */
    Range over(Range other) {
        return new Range(low.divide(other.high, EXACT_ENOUGH), high.divide(other.low, EXACT_ENOUGH));
    }

    /** {@code part / (part + rest)}, where at least one of the two is more than 0; the part is the same above and below the line. */
    static Range share(Range part, Range rest) {
        var least = exactly(part.low).over(exactly(part.low.add(rest.high)));
        var most = exactly(part.high).over(exactly(part.high.add(rest.low)));
        return new Range(least.low, most.high);
    }

    Range fromPercent() {
        return over(exactly(HUNDRED));
    }

    /** As a percentage with one decimal, as the statistics print it. */
    Range asPercent() {
        return new Range(printed(low.multiply(HUNDRED)), printed(high.multiply(HUNDRED)));
    }

    Range printed() {
        return new Range(printed(low), printed(high));
    }

    boolean isPositive() {
        return low.signum() > 0;
    }

    boolean overlaps(Range other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    private static BigDecimal printed(BigDecimal value) {
        return value.setScale(1, RoundingMode.HALF_UP);
    }
}
