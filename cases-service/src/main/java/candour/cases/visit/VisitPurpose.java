package candour.cases.visit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What a visit to a child counts for: each package whose plans or periods ask for visits offers its own, as a bean. */
public interface VisitPurpose {

    /** A plan or period open for the child on the day, in plain words: "child protection plan". */
    Optional<String> of(String authority, UUID child, LocalDate on);
}
