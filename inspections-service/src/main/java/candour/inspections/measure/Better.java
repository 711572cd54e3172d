package candour.inspections.measure;

import java.math.BigDecimal;

/** Which way a measure ought to go. */
public enum Better {
    HIGHER,
    LOWER;

    boolean isReached(BigDecimal value, BigDecimal target) {
        int compared = value.compareTo(target);
        return this == HIGHER ? compared >= 0 : compared <= 0;
    }
}
