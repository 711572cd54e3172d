package candour.cases.referral;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** A decision on a referral: what was decided, by whom and why. It is never taken out; a later one follows it. */
@Embeddable
record Decision(
        String authority,
        @Enumerated(EnumType.STRING) ReferralStep step,
        LocalDate decidedOn,
        String reason,
        @Embedded Recorded recorded,
        String byOffice) {}
