package candour.cases.referral;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** One version of the form's particulars; the last is what is known now. */
@Embeddable
record KnownParticulars(
        String authority,
        @Embedded Particulars particulars,
        @Embedded Recorded recorded) {}
