package candour.cases.referral;

import candour.cases.episode.PrimaryNeed;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What the referred child with this number needs above all, as decided. */
@Embeddable
record Need(
        String authority,
        int subject,
        @Enumerated(EnumType.STRING) PrimaryNeed need) {}
