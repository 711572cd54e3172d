package candour.cases.facts;

import java.time.LocalDate;

/**
 * What a package tells of a child for the worklist: each package whose records say something of risk offers one, as a bean.
 * It tells every fact of the child, ended ones too, and leaves it to the signals what counts on which day; it reads what the
 * database holds now, by projection and not by entity, since it is asked again in the same transaction.
 */
public interface FactSource {

    /**
     * Tells the child's facts.
     *
     * @param today the day it is asked for; only to leave out what is to come
     */
    void tell(Child child, LocalDate today, ChildFacts.Builder facts);
}
