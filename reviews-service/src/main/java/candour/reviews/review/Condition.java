package candour.reviews.review;

import java.util.HashMap;
import java.util.Map;

/** A part of a where clause with its parameters. */
record Condition(String where, Map<String, Object> parameters) {

    static final Condition NOTHING = new Condition("1 = 0", Map.of());

    Condition {
        parameters = Map.copyOf(parameters);
    }

    Condition and(String more, String name, Object value) {
        var all = new HashMap<>(parameters);
        all.put(name, value);
        return new Condition(where + " and " + more, all);
    }
}
