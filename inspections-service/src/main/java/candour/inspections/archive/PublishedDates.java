package candour.inspections.archive;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * The days of a published report; null for one that could not be read.
 *
 * @param fieldworkTo the last day, included
 * @param datedBy what says when it was published
 */
@Embeddable
public record PublishedDates(
        LocalDate fieldworkFrom,
        LocalDate fieldworkTo,
        LocalDate publishedOn,
        @Enumerated(EnumType.STRING) DatedBy datedBy) {

    static final PublishedDates UNKNOWN = new PublishedDates(null, null, null, null);
}
