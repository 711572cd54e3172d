package candour.cases.referral;

import candour.conventions.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;

/** Referrals as the caller may see them: a worker whole, a partner agency what it sent and what became of it. */
@ApplicationScoped
class ReferralViews {

    private final CurrentActor current;
    private final ReferralDocuments documents;

    ReferralViews(CurrentActor current, ReferralDocuments documents) {
        this.current = current;
        this.documents = documents;
    }

    Object of(Referral referral) {
        return candour.cases.access.Role.PARTNER.isHeldBy(current.get()) ? forPartner(referral) : whole(referral);
    }

    ReferralView whole(Referral referral) {
        return ReferralView.of(referral, documents.of(referral.id()), current.get());
    }

    PartnerReferralView forPartner(Referral referral) {
        return PartnerReferralView.of(referral, documents.of(referral.id()), current.get());
    }
}
