package candour.cases.worklist;

import candour.cases.signal.Standing;
import candour.cases.signal.Tier;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** That a child came to stand elsewhere: kept, so that its tier in the days before an incident can be told. */
@Entity
class TierChange {

    @Id
    private UUID id;

    private String authority;
    private UUID child;
    private Instant changedAt;
    private boolean listed;

    @Enumerated(EnumType.STRING)
    private Tier tier;

    private String signals;

    protected TierChange() {}

    static TierChange of(UUID id, Standing told, Listing listing, Instant at) {
        var change = new TierChange();
        change.id = id;
        change.authority = told.child().authority();
        change.child = told.child().id();
        change.changedAt = at;
        change.listed = listing.listed();
        change.tier = listing.place().tier();
        change.signals = String.join(" ", told.signals());
        return change;
    }
}
