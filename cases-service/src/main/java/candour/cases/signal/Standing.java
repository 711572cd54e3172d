package candour.cases.signal;

import candour.cases.facts.Child;
import candour.cases.facts.Fact;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Where a child stands on a day, and why.
 *
 * @param listed whether it is on the worklist at all: somebody has a concern, or a signal is raised that is more than history (S3)
 * @param families how many families of signals are raised
 * @param reasons in the order of the tables, each with its fact
 * @param lastSeen when a professional last saw the child; null for never
 * @param nextDue the timescale due first; null where none runs
 * @param born the birth or the expected one; null where it is not known
 * @param team that holds the work; empty for none
 */
public record Standing(
        Child child,
        boolean listed,
        Tier tier,
        TierRule rule,
        int families,
        List<Reason> reasons,
        Fact lastSeen,
        Fact nextDue,
        LocalDate born,
        String team) {

    /** The worklist's order: tier; the longest unseen first, never seen before all; more families; younger; then by id. */
    public static final Comparator<Standing> IN_ORDER = Comparator.comparing(Standing::tier)
            .thenComparing(Standing::seenOn, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Standing::families, Comparator.reverseOrder())
            .thenComparing(Standing::born, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(standing -> standing.child().id().toString());

    public LocalDate seenOn() {
        return lastSeen == null ? null : lastSeen.on();
    }

    /** The numbers of what is raised, each once, in the order of the tables. */
    public List<String> signals() {
        return reasons.stream().map(Reason::signal).distinct().toList();
    }
}
