package candour.cases.signal;

import java.util.Map;

/** The thresholds in use: those an authority set, and for the rest the usual values. */
public record Thresholds(Map<Threshold, Integer> set) {

    public static final Thresholds USUAL = new Thresholds(Map.of());

    public Thresholds {
        set = Map.copyOf(set);
        set.forEach((threshold, value) -> {
            if (value < 1) {
                throw new IllegalArgumentException(threshold.setting() + " must be 1 or more, not " + value);
            }
        });
    }

    public int of(Threshold threshold) {
        return set.getOrDefault(threshold, threshold.usual());
    }
}
