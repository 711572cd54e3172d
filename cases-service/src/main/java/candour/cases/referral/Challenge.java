package candour.cases.referral;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;

/** That the referrer disagreed with the decision. */
@Embeddable
record Challenge(
        String authority,
        LocalDate challengedOn,
        String words,
        boolean byPartner,
        @Embedded Recorded recorded) {}
