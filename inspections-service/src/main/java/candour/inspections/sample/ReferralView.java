package candour.inspections.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case referred back, as inspectorate and authority see it: its concern and its clock, without what an auditor graded. */
@Schema(name = "CaseReferral")
record ReferralView(
        @Schema(description = "The audit it came from") CaseAuditId id,

        CaseRef caseRef,
        Concern concern,
        String concernTitle,
        String referredByOffice,
        Instant referredAt,
        LocalDate dueOn,

        @Schema(description = "The first instant that is too late")
        Instant closesAt,

        boolean late,
        String force,
        String source,
        boolean verified,

        @Schema(description = "What the authority's director answered, by whom and when")
        String acknowledgement,

        String acknowledgedByOffice,
        Instant acknowledgedAt,
        boolean mayAcknowledge) {

    /** All cases of an inspection that were referred back. */
    @Schema(name = "CaseReferrals")
    record All(List<ReferralView> items) {}

    /** The view of a case that was referred back. */
    static ReferralView of(CaseAudit audit, Referral referral, LocalDate today, boolean mayAcknowledge) {
        var clock = referral.clock();
        var rule = SampleTimescale.REFERRAL_ACKNOWLEDGEMENT
                .rules()
                .in(referral.regime())
                .orElseThrow()
                .authority();
        var answer = audit.acknowledgement();
        return new ReferralView(
                audit.id(),
                audit.caseRef(),
                referral.concern(),
                referral.concern().words(),
                referral.referredBy().office(),
                referral.referredAt(),
                clock.dueOn(),
                clock.closesAt(),
                clock.isLate(today) || clock.metLate(),
                rule.force().name(),
                rule.source(),
                rule.verified(),
                answer.map(Acknowledgement::words).orElse(null),
                answer.map(Acknowledgement::office).orElse(null),
                answer.map(Acknowledgement::at).orElse(null),
                mayAcknowledge);
    }
}
