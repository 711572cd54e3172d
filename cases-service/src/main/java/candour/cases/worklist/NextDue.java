package candour.cases.worklist;

import candour.cases.signal.Standing;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The timescale that is due first. */
@Embeddable
record NextDue(LocalDate dueOn, String dueWhat) {

    /** Null where none runs. */
    static NextDue of(Standing standing) {
        var due = standing.nextDue();
        return due == null ? null : new NextDue(due.on(), due.origin().words());
    }
}
