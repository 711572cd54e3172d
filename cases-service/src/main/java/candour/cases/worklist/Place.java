package candour.cases.worklist;

import candour.cases.signal.Standing;
import candour.cases.signal.Tier;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Where an entry stands in the list, each part ascending, so that a page is one walk along an index.
 *
 * @param tierPlace the tier it is listed in, as text: rows of values are compared with a cursor's
 */
@Embeddable
record Place(@Column(name = "tier") String tierPlace, LocalDate seenPlace, int familiesPlace, int youthPlace) {

    private static final LocalDate NEVER_SEEN = LocalDate.of(1900, 1, 1);

    static Place of(Standing standing, Tier tier) {
        return new Place(
                tier.name(),
                standing.seenOn() == null ? NEVER_SEEN : standing.seenOn(),
                -standing.families(),
                standing.born() == null
                        ? Integer.MAX_VALUE
                        : -Math.toIntExact(standing.born().toEpochDay()));
    }

    Tier tier() {
        return Tier.valueOf(tierPlace);
    }

    /** The key of a page's last row. */
    List<Object> cursor(UUID child) {
        return List.of(tierPlace, seenPlace, familiesPlace, youthPlace, child);
    }
}
