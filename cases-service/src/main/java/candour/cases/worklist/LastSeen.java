package candour.cases.worklist;

import candour.cases.facts.Mark;
import candour.cases.signal.Standing;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** When a professional last saw the child, who, and whether alone. */
@Embeddable
record LastSeen(LocalDate seenOn, String seenBy, Boolean seenAlone) {

    /** Null for a child nobody has seen. */
    static LastSeen of(Standing standing) {
        var seen = standing.lastSeen();
        return seen == null ? null : new LastSeen(seen.on(), seen.what(), seen.is(Mark.ALONE));
    }
}
