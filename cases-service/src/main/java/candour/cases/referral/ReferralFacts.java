package candour.cases.referral;

import candour.cases.access.Occasion;
import candour.conventions.Time;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a referral said when it came; it never changes.
 *
 * @param receivedOn the day of receipt in London
 * @param recordedAt when it was written down; later for a late entry
 * @param contact the contact it came out of; may be null
 */
@Embeddable
record ReferralFacts(
        Instant receivedAt,
        LocalDate receivedOn,
        Instant recordedAt,
        @Enumerated(EnumType.STRING) ReferralSource source,
        UUID contact,
        boolean byPartner,
        @Embedded Referrer saidReferrer,
        @Embedded Concern concern) {

    static ReferralFacts of(Receipt receipt, Occasion occasion) {
        var said = receipt.said();
        return new ReferralFacts(
                receipt.receivedAt(),
                LocalDate.ofInstant(receipt.receivedAt(), Time.LONDON),
                occasion.at(),
                said.source(),
                receipt.contact(),
                receipt.byPartner(),
                said.referrer(),
                said.concern());
    }

    Referrer referrer() {
        return saidReferrer == null ? Referrer.NOT_SAID : saidReferrer;
    }
}
