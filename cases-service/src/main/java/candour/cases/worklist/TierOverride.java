package candour.cases.worklist;

import candour.cases.access.Occasion;
import candour.cases.signal.Standing;
import candour.cases.signal.Tier;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A manager's judgement, for a few days, that a child belongs elsewhere in the list. It covers what was known when it was made:
 * a new signal ends it, and nothing lowers a child that is one for now.
 */
@Entity
class TierOverride {

    @Id
    private UUID id;

    private String authority;
    private UUID child;

    @Enumerated(EnumType.STRING)
    private Tier toldTier;

    @Enumerated(EnumType.STRING)
    private Tier tier;

    private String signals;
    private String reason;
    private LocalDate expiresOn;
    private LocalDate madeOn;
    private Instant madeAt;
    private String bySubject;
    private String byName;

    protected TierOverride() {}

    static TierOverride of(UUID id, WorklistEntry entry, String signals, OverrideTier said, LocalDate expiresOn) {
        var made = new TierOverride();
        made.id = id;
        made.authority = entry.authority();
        made.child = entry.key();
        made.toldTier = entry.listing().toldTier();
        made.tier = said.tier();
        made.signals = signals;
        made.reason = said.reason();
        made.expiresOn = expiresOn;
        return made;
    }

    TierOverride madeOn(Occasion occasion) {
        madeOn = occasion.today();
        madeAt = occasion.at();
        bySubject = occasion.by().subject();
        byName = occasion.by().name();
        return this;
    }

    /** Whether it still says where the child is listed: not after its last day, and lower only for what was known. */
    boolean holds(Standing told, LocalDate today) {
        boolean raises = tier.compareTo(told.tier()) <= 0;
        boolean known = told.tier() != Tier.T0
                && told.tier().compareTo(toldTier) >= 0
                && Set.of(signals.split(" ")).containsAll(told.signals());
        return !today.isAfter(expiresOn) && (raises || known);
    }

    Tier tier() {
        return tier;
    }

    Tier toldTier() {
        return toldTier;
    }

    String reason() {
        return reason;
    }

    LocalDate expiresOn() {
        return expiresOn;
    }

    Instant madeAt() {
        return madeAt;
    }

    String madeBy() {
        return byName;
    }
}
