package candour.inspections.archive;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The days of a published report; null for one that could not be read.
 *
 * @param fieldworkTo the last day, included
 */
@Embeddable
public record PublishedDates(LocalDate fieldworkFrom, LocalDate fieldworkTo, LocalDate publishedOn) {

    static final PublishedDates UNKNOWN = new PublishedDates(null, null, null);
}
