package candour.cases.signal;

import candour.cases.facts.Fact;
import java.time.LocalDate;

/**
 * A fact that raises something.
 *
 * @param since the first day on which it did
 */
record Found(LocalDate since, Fact fact) {

    static Found of(Fact fact) {
        return new Found(fact.on(), fact);
    }
}
