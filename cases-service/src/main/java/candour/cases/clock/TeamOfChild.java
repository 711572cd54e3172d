package candour.cases.clock;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which team works with a child: offered as a bean by the package that keeps allocations. */
public interface TeamOfChild {

    /** The teams of those of these children who have one, by the child's key. */
    Map<UUID, String> teams(String authority, Set<UUID> children);
}
