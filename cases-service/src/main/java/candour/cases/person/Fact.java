package candour.cases.person;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;

/** A fact about a person that held for a time. Its row is never changed: to put it right, another row names it. */
public interface Fact {

    /** The first day; null where it is not known. */
    LocalDate heldFrom();

    /** The last day; null while it holds. */
    LocalDate heldTo();

    /** The position of the row that this one puts right; null for a fact of its own. */
    Integer corrects();

    /** Whether the fact is about the person at all: a number that turned out to be somebody else's is not. */
    @JsonIgnore
    default boolean isTheirs() {
        return true;
    }

    default boolean holdsOn(LocalDate day) {
        return isTheirs()
                && (heldFrom() == null || !day.isBefore(heldFrom()))
                && (heldTo() == null || !day.isAfter(heldTo()));
    }
}
