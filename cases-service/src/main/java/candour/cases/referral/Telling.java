package candour.cases.referral;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** What the referrer was told of the decision with this number, counted from 0. */
@Embeddable
record Telling(
        String authority,
        int decision,
        LocalDate toldOn,
        @Enumerated(EnumType.STRING) TellReferrer.Manner manner,
        String words,
        @Embedded Recorded recorded) {}
