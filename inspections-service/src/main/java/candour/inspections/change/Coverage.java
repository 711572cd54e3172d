package candour.inspections.change;

import candour.inspections.report.Part;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether changes with a cause lead from the issued wording of a part to its present one, step by step. A change covers just
 * the two wordings it was made for: a later edit opens the difference again.
 */
final class Coverage {

    private final List<Change> changes;

    Coverage(List<Change> changes) {
        this.changes = List.copyOf(changes);
    }

    boolean covers(Difference difference) {
        return reached(difference).contains(difference.afterSha256());
    }

    /** The wording up to which the difference is covered, by digest: where the next change begins. */
    String coveredUpTo(Difference difference) {
        return reached(difference).getLast();
    }

    /** The changes of this part that count, oldest first. */
    List<Change> of(Part part) {
        return changes.stream().filter(change -> change.part().equals(part)).toList();
    }

    private LinkedHashSet<String> reached(Difference difference) {
        var reached = new LinkedHashSet<>(Set.of(difference.beforeSha256()));
        var open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (var next : following(difference.part(), open.poll())) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }

    private List<String> following(Part part, String from) {
        var next = new ArrayList<String>();
        for (var change : of(part)) {
            if (change.isEffective() && change.beforeSha256().equals(from)) {
                next.add(change.afterSha256());
            }
        }
        return next;
    }
}
