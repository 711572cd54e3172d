package candour.cases.referral;

import candour.cases.access.Occasion;
import candour.cases.person.CaseAccess;
import candour.cases.record.Changes;
import candour.cases.record.Making;
import candour.conventions.RequestKey;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Receives referrals: from a worker, from a partner agency, out of a contact. */
@ApplicationScoped
public class Referrals {

    private final Changes changes;
    private final CaseAccess children;
    private final ReferralAccess access;
    private final ReferralClocks clocks;
    private final ReferralChronology chronology;
    private final EntityManager entities;
    private final Uuid7 ids;

    Referrals(
            Changes changes,
            CaseAccess children,
            ReferralAccess access,
            ReferralClocks clocks,
            ReferralChronology chronology,
            EntityManager entities,
            Uuid7 ids) {
        this.changes = changes;
        this.children = children;
        this.access = access;
        this.clocks = clocks;
        this.chronology = chronology;
        this.entities = entities;
        this.ids = ids;
    }

    /** The referral, or the one an earlier request with this key made. */
    Referral receive(ReceiveReferral said, RequestKey key) {
        return make(said, key, occasion -> Receipt.of(said, null, occasion));
    }

    /** Likewise from a partner agency: received now, and acknowledged by the answer. */
    Referral receiveFromPartner(ReceiveReferral said, RequestKey key) {
        return make(said, key, occasion -> Receipt.ofPartner(said, occasion));
    }

    /** A referral that a contact ends as, in the same transaction: its clock counts from the receipt of the contact. */
    public Referral raise(ReceiveReferral said, UUID contact, Occasion occasion) {
        return changes.follow(begun(Receipt.of(said, contact, occasion), occasion), "receipt", said);
    }

    private Referral make(ReceiveReferral said, RequestKey key, Function<Occasion, Receipt> receipt) {
        return changes.make(
                new Making<>(Referral.class, "receipt", key, said),
                occasion -> begun(receipt.apply(occasion), occasion),
                again -> access.read(again.id()));
    }

    private Referral begun(Receipt receipt, Occasion occasion) {
        var referral = received(receipt, occasion);
        clocks.toBeDecided(referral);
        chronology.received(referral, referral.about(), occasion);
        return referral;
    }

    private Referral received(Receipt receipt, Occasion occasion) {
        var reference = "REF-%d-%04d".formatted(occasion.today().getYear(), nextNumber());
        var referral = Referral.received(new ReferralId(ids.next()), reference, receipt, occasion);
        var said = receipt.said().children();
        IntStream.range(0, said.size())
                .boxed()
                .filter(place -> said.get(place).child() != null)
                .sorted(Comparator.comparing(place -> said.get(place).child().id()))
                .forEach(place -> {
                    var child = children.child(said.get(place).child());
                    referral.match(place + 1, child.id(), occasion);
                });
        return referral;
    }

    private long nextNumber() {
        return ((Number) entities.createNativeQuery("select nextval('referral_number')")
                        .getSingleResult())
                .longValue();
    }
}
