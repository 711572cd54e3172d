package candour.cases.access;

import java.util.HashMap;
import java.util.Map;

/** A part of a where clause with its parameters. */
public record Condition(String where, Map<String, Object> parameters) {

    public static final Condition NOTHING = new Condition("1 = 0", Map.of());

    public Condition {
        parameters = Map.copyOf(parameters);
    }

    public Condition and(String more, String name, Object value) {
        var all = new HashMap<>(parameters);
        all.put(name, value);
        return new Condition(where + " and " + more, all);
    }
}
