package candour.cases.facts;

import java.time.LocalDate;
import java.util.Optional;

/** A section of the page about one child: each package offers its own, as a bean; the caller may see the child already. */
public interface WholeChildPart {

    /** The section's name in the answer, in camel case: {@code household}. */
    String name();

    /** What the section shows, as a record that becomes JSON; empty where there is nothing to show. */
    Optional<?> of(Child child, LocalDate today);
}
