package candour.cases.contact;

import candour.cases.access.Occasion;
import candour.cases.clock.WorkingTogether;
import candour.cases.referral.ReferralSource;
import candour.cases.referral.Referrer;
import candour.conventions.ProblemException;
import candour.conventions.Time;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a contact said when it came; it never changes. */
@Embeddable
@Schema(name = "ContactFacts")
record ContactFacts(
        @Enumerated(EnumType.STRING) ReferralSource source,
        @Enumerated(EnumType.STRING) ContactKind kind,
        @Enumerated(EnumType.STRING) AgencyGrade agencyGrade,
        @Embedded Referrer from,
        String said,
        String childsWords,
        Instant receivedAt,
        Instant recordedAt) {

    /** Refuses with 422 a time in the future or before the first edition that is kept. */
    static ContactFacts of(ReceiveContact said, Occasion occasion) {
        var at = said.receivedAt() == null ? occasion.at() : said.receivedAt();
        var first = WorkingTogether.EDITIONS.getFirst().validFrom();
        if (at.isAfter(occasion.at()) || LocalDate.ofInstant(at, Time.LONDON).isBefore(first)) {
            throw ProblemException.rule("/receivedAt", "Enter a time from %s to now".formatted(first));
        }
        return new ContactFacts(
                said.source(),
                said.kind(),
                said.agencyGrade(),
                said.from(),
                said.said(),
                said.childsWords(),
                at,
                occasion.at());
    }

    LocalDate receivedOn() {
        return LocalDate.ofInstant(receivedAt, Time.LONDON);
    }
}
