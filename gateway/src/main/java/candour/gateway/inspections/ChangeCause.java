package candour.gateway.inspections;

import java.util.List;

/** A permitted cause, and what it must bring with it. */
public record ChangeCause(String cause, List<String> needs, String meaning) {

    public ChangeCause {
        needs = needs == null ? List.of() : List.copyOf(needs);
    }
}
