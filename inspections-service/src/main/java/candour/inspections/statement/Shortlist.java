package candour.inspections.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Chooses the few reports that between them hold most of a statement. What many reports hold says little about where it is from,
 * so each clue counts the less the more of them have it.
 */
final class Shortlist {

    private final Map<UUID, BitSet> clues;
    private final Map<Integer, Integer> holders = new LinkedHashMap<>();

    /** @param clues which clues of the statement each report has, by their number; of equal ones the first is chosen */
    Shortlist(Map<UUID, BitSet> clues) {
        this.clues = new LinkedHashMap<>(clues);
        clues.values().forEach(bits -> bits.stream().forEach(clue -> holders.merge(clue, 1, Integer::sum)));
    }

    /** Those that add most to the ones before, then those that hold most by themselves. */
    List<UUID> first(int most) {
        var chosen = new ArrayList<UUID>();
        var covered = new BitSet();
        while (chosen.size() < most) {
            var next = best(covered);
            if (next == null && covered.isEmpty()) {
                return chosen;
            }
            if (next == null) {
                covered.clear();
            } else {
                chosen.add(next);
                covered.or(clues.remove(next));
            }
        }
        return chosen;
    }

    /** The report with most of what is not covered, null if none has any. */
    private UUID best(BitSet covered) {
        UUID best = null;
        double most = 0;
        for (var one : clues.entrySet()) {
            double weight = weight(one.getValue(), covered);
            if (weight > most) {
                most = weight;
                best = one.getKey();
            }
        }
        return best;
    }

    private double weight(BitSet bits, BitSet covered) {
        return bits.stream()
                .filter(clue -> !covered.get(clue))
                .mapToDouble(clue -> 1.0 / holders.get(clue))
                .sum();
    }
}
