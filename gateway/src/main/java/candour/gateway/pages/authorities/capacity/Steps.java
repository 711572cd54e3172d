package candour.gateway.pages.authorities.capacity;

import candour.gateway.improvement.Capacity;
import candour.gateway.improvement.Capacity.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From all posts down to who is there: what vacancies and sickness take, of every 100 posts. Empty where an input is missing;
 * of an uncertain input the least is drawn and said.
 */
public record Steps(List<Step> steps) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * One bar.
     *
     * @param from where it begins, 0 to 100
     * @param width how much it is of every 100 posts
     * @param down where it is drawn, from the top
     */
    public record Step(String title, BigDecimal from, BigDecimal width, int down, boolean takenAway) {}

    static Steps of(Capacity found) {
        var vacant = exact(found, "VACANCY_RATE");
        var off = exact(found, "ABSENT_AT_ONE_TIME");
        if (vacant.isEmpty() || off.isEmpty()) {
            return new Steps(List.of());
        }
        var filled = HUNDRED.subtract(vacant.get());
        var absent = filled.multiply(off.get()).divide(HUNDRED, 1, RoundingMode.HALF_UP);
        var there = filled.subtract(absent);
        var steps = new ArrayList<Step>();
        steps.add(new Step("All posts", BigDecimal.ZERO, HUNDRED, 1, false));
        steps.add(new Step("Vacant", filled, vacant.get(), 12, true));
        steps.add(new Step("Off at one time", there, absent, 23, true));
        steps.add(new Step("Available", BigDecimal.ZERO, there, 34, false));
        return new Steps(List.copyOf(steps));
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }

    private static Optional<BigDecimal> exact(Capacity found, String figure) {
        return found.figures().stream()
                .filter(one -> one.figure().equals(figure) && one.team() == null && counts(one))
                .reduce((earlier, later) -> later)
                .map(one -> one.value().low());
    }

    private static boolean counts(Figure one) {
        return one.withdrawnBecause() == null && one.value() != null;
    }
}
