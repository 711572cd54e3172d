package candour.cases.supervision;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** That a decision of a supervision was carried out. */
@Embeddable
record Carried(String authority, int decisionNumber, LocalDate doneOn, String what) {}
