package candour.cases.referral;

import candour.cases.access.Occasion;
import candour.cases.clock.WorkingTogether;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.Time;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a referral is made of.
 *
 * @param contact the contact it came out of; may be null
 */
record Receipt(ReceiveReferral said, Instant receivedAt, UUID contact, boolean byPartner) {

    private static final LocalDate EARLIEST =
            WorkingTogether.EDITIONS.getFirst().validFrom();

    /** Of a worker, who may enter late what came earlier; else 422. */
    static Receipt of(ReceiveReferral said, UUID contact, Occasion occasion) {
        var at = said.receivedAt() == null ? occasion.at() : said.receivedAt();
        if (at.isAfter(occasion.at())) {
            throw ProblemException.rule("/receivedAt", "Enter a time that is not in the future");
        }
        if (LocalDate.ofInstant(at, Time.LONDON).isBefore(EARLIEST)) {
            throw ProblemException.rule("/receivedAt", "Enter a day since the first edition kept, " + EARLIEST);
        }
        return new Receipt(said, at, contact, false);
    }

    /** Of a partner agency: received now, from the agency its token names; it knows no records and enters nothing late. */
    static Receipt ofPartner(ReceiveReferral said, Occasion occasion) {
        mustNameAnAgency(occasion);
        if (said.receivedAt() != null) {
            throw ProblemException.rule("/receivedAt", "Leave this out: a referral is received when it comes");
        }
        if (said.children().stream().anyMatch(child -> child.child() != null)) {
            throw ProblemException.rule("/children", "Describe each child in its details: records are the authority's");
        }
        var referrer = said.referrer() == null ? Referrer.NOT_SAID : said.referrer();
        var verified = new ReceiveReferral(
                said.source(),
                null,
                referrer.of(occasion.by().agency()),
                said.concern(),
                said.children(),
                said.particulars(),
                said.adults());
        return new Receipt(verified, occasion.at(), null, true);
    }

    private static void mustNameAnAgency(Occasion occasion) {
        if (occasion.by().agency() == null) {
            throw new ProblemException(Problems.NOT_YOURS, "Your token names no agency.");
        }
    }
}
