package candour.inspections.intervention;

import candour.inspections.dates.KnownDate;
import candour.timescales.PartialDate.Precision;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/**
 * What an intervention states about itself; lengths in months, and null where it states nothing.
 *
 * @param issuedBy the office that issues it
 * @param nominalMonths how long it says it will last; that it is over ends nothing
 */
@Embeddable
public record Terms(
        String issuedBy,
        Integer nominalMonths,
        Integer reviewEveryMonths,
        Integer reportEveryMonths,
        String documentSha256) {

    static Terms of(ProposeIntervention said) {
        return new Terms(
                said.issuedBy(),
                said.nominalMonths(),
                said.reviewEveryMonths(),
                said.reportEveryMonths(),
                said.documentSha256());
    }

    /** As precisely known as the issue; empty without a term, and where a year is known and the term is not whole years. */
    Optional<KnownDate> nominalEnd(KnownDate issued) {
        return later(issued, nominalMonths);
    }

    Optional<KnownDate> reviewAfter(KnownDate last) {
        return later(last, reviewEveryMonths);
    }

    private static Optional<KnownDate> later(KnownDate from, Integer months) {
        if (months == null || from.precision() == Precision.YEAR && months % 12 != 0) {
            return Optional.empty();
        }
        return Optional.of(KnownDate.of(from.partial().plusMonths(months)));
    }
}
