package candour.inspections.inspection;

import candour.conventions.ProblemException;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The first and the last day of fieldwork, planned or real. */
@Embeddable
record Fieldwork(LocalDate fieldworkFrom, LocalDate fieldworkTo) {

    static Fieldwork of(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw ProblemException.rule("/fieldworkTo", "Fieldwork cannot end before it begins");
        }
        return new Fieldwork(from, to);
    }
}
