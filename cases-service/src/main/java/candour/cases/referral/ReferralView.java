package candour.cases.referral;

import candour.cases.clock.LateEntry;
import candour.cases.episode.EpisodeId;
import candour.cases.person.PersonId;
import candour.cases.record.OpenStep;
import candour.conventions.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What those who answer the front door see of a referral. */
@Schema(name = "Referral")
record ReferralView(
        ReferralId id,
        String reference,
        @Schema(description = "ONS code") String authority,

        ReferralState state,
        Instant receivedAt,
        LocalDate receivedOn,
        Instant recordedAt,

        @Schema(description = "Recorded more than five working days after it came")
        boolean enteredLate,

        ReferralSource source,
        Referrer referrer,

        @Schema(description = "Sent by a partner agency through the interface")
        boolean byPartner,

        Concern concern,
        List<ChildLine> children,
        List<Adult> adults,
        Particulars particulars,

        @Schema(description = "What the form asks and nobody knows yet: the decision does not wait for it")
        List<String> outstanding,

        @Schema(description = "Every decision, the first before those after a challenge")
        List<DecisionLine> decisions,

        List<ChallengeLine> challenges,
        List<ReferralDocuments.Line> documents,
        List<OpenStep> openSteps) {

    /** One child of the referral. */
    @Schema(name = "ReferralChild")
    record ChildLine(
            @Schema(description = "Its number in this referral")
            int subject,

            ChildDetails details,

            @Schema(description = "Its record, once it is said who it is")
            PersonId child,

            @Schema(description = "The episode the decision opened or joined")
            EpisodeId episode) {

        static ChildLine of(Referral referral, int subject) {
            return new ChildLine(
                    subject,
                    referral.children().get(subject - 1).details(),
                    referral.childOf(subject).orElse(null),
                    referral.deliberation().episodeOf(subject).orElse(null));
        }
    }

    /** One decision and what the referrer was told of it. */
    @Schema(name = "ReferralDecision")
    record DecisionLine(
            ReferralStep decision,
            LocalDate decidedOn,
            String reason,
            String decider,
            String deciderOffice,
            Instant recordedAt,
            boolean enteredLate,
            List<TellingLine> referrerTold) {

        static DecisionLine of(Deliberation deliberation, int number) {
            var one = deliberation.decisions().get(number);
            return new DecisionLine(
                    one.step(),
                    one.decidedOn(),
                    one.reason(),
                    one.recorded().byName(),
                    one.byOffice(),
                    one.recorded().recordedAt(),
                    LateEntry.is(one.decidedOn(), one.recorded().recordedAt()),
                    deliberation.tellingsOf(number).stream()
                            .map(TellingLine::of)
                            .toList());
        }
    }

    /** What the referrer was told. */
    @Schema(name = "ReferralTelling")
    record TellingLine(LocalDate toldOn, TellReferrer.Manner manner, String words, String by) {
        static TellingLine of(Telling one) {
            return new TellingLine(
                    one.toldOn(), one.manner(), one.words(), one.recorded().byName());
        }
    }

    /** What the referrer said against a decision. */
    @Schema(name = "ReferralChallenge")
    record ChallengeLine(LocalDate challengedOn, String words, boolean byPartner, Instant recordedAt) {
        static ChallengeLine of(Challenge one) {
            return new ChallengeLine(
                    one.challengedOn(),
                    one.words(),
                    one.byPartner(),
                    one.recorded().recordedAt());
        }
    }

    static ReferralView of(Referral referral, List<ReferralDocuments.Line> documents, Actor actor) {
        var deliberation = referral.deliberation();
        return new ReferralView(
                referral.id(),
                referral.reference(),
                referral.authority(),
                referral.state(),
                referral.facts().receivedAt(),
                referral.facts().receivedOn(),
                referral.facts().recordedAt(),
                LateEntry.is(referral.facts().receivedOn(), referral.facts().recordedAt()),
                referral.facts().source(),
                referral.facts().referrer(),
                referral.facts().byPartner(),
                referral.facts().concern(),
                IntStream.rangeClosed(1, referral.children().size())
                        .mapToObj(subject -> ChildLine.of(referral, subject))
                        .toList(),
                referral.adults(),
                referral.particulars(),
                referral.particulars().outstanding(),
                IntStream.range(0, deliberation.decisions().size())
                        .mapToObj(number -> DecisionLine.of(deliberation, number))
                        .toList(),
                deliberation.challenges().stream().map(ChallengeLine::of).toList(),
                documents,
                OpenStep.of(ReferralStep.class, referral.state(), actor, "/referrals/" + referral.id()));
    }
}
