package candour.cases.referral;

import candour.cases.record.OpenStep;
import candour.cases.record.Step;
import candour.conventions.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a partner agency sees of its own referral: that it came, what was decided and when; never whose case it became. */
@Schema(name = "PartnerReferral")
record PartnerReferralView(
        ReferralId id,

        @Schema(description = "Quote it on the telephone", examples = "REF-2026-0042")
        String reference,

        Instant receivedAt,

        @Schema(description = "RECEIVED until a decision is recorded, and again after a challenge")
        Progress progress,

        @Schema(description = "The decisions of which you have been told, the first before those after a challenge")
        List<Acknowledgement> acknowledgements,

        List<ReferralView.ChallengeLine> challenges,
        List<ReferralDocuments.Line> documents,
        List<OpenStep> openSteps) {

    /** Whether it is decided. */
    @Schema(name = "PartnerReferralProgress")
    enum Progress {
        RECEIVED,
        DECIDED
    }

    /** One decision, as the referrer is told of it. */
    @Schema(name = "ReferralAcknowledgement")
    record Acknowledgement(
            @Schema(examples = "assessment") String decision,
            LocalDate decidedOn,
            String decider,
            LocalDate toldOn,

            @Schema(description = "What the authority wants you to know")
            String words) {}

    static PartnerReferralView of(Referral referral, List<ReferralDocuments.Line> documents, Actor actor) {
        var deliberation = referral.deliberation();
        return new PartnerReferralView(
                referral.id(),
                referral.reference(),
                referral.facts().receivedAt(),
                deliberation.settledOn().isPresent() ? Progress.DECIDED : Progress.RECEIVED,
                acknowledgements(deliberation),
                deliberation.challenges().stream()
                        .map(ReferralView.ChallengeLine::of)
                        .toList(),
                documents,
                OpenStep.of(ReferralStep.class, referral.state(), actor, "/partner/referrals/" + referral.id()));
    }

    private static List<Acknowledgement> acknowledgements(Deliberation deliberation) {
        return Stream.iterate(0, number -> number < deliberation.decisions().size(), number -> number + 1)
                .flatMap(number -> deliberation.tellingsOf(number).stream()
                        .map(telling -> acknowledgement(deliberation.decisions().get(number), telling)))
                .toList();
    }

    private static Acknowledgement acknowledgement(Decision decision, Telling telling) {
        return new Acknowledgement(
                Step.words(decision.step()),
                decision.decidedOn(),
                decision.recorded().byName(),
                telling.toldOn(),
                telling.words());
    }
}
