package candour.cases.supervision;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** One decision on one child; that it was carried out is a row of its own. */
@Embeddable
record Decision(String authority, UUID child, String decision, String reason, LocalDate dueOn) {

    static Decision of(String authority, DecisionSaid said) {
        return new Decision(authority, said.child().id(), said.decision(), said.reason(), said.dueOn());
    }
}
