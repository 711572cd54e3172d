package candour.cases.worklist;

import candour.cases.signal.Tier;
import candour.cases.signal.TierRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * All that is derived of a child for the list.
 *
 * @param toldTier where the facts put it; its place says where a manager's override does
 * @param reasons as JSON text
 * @param nextChangeOn the next day on which time alone changes something; null for none in sight
 */
@Embeddable
record Listing(
        boolean listed,
        String team,
        @Embedded Place place,
        @Enumerated(EnumType.STRING) Tier toldTier,
        @Enumerated(EnumType.STRING) TierRule rule,
        int families,
        @Embedded LastSeen seen,
        @Embedded NextDue due,
        LocalDate born,
        String reasons,
        LocalDate nextChangeOn) {

    /** Whether a reader of the list sees the same: what comes into sight with a new day is not seen. */
    boolean shows(Listing other) {
        return other != null && foreseeing(null).equals(other.foreseeing(null));
    }

    private Listing foreseeing(LocalDate day) {
        return new Listing(listed, team, place, toldTier, rule, families, seen, due, born, reasons, day);
    }
}
