package candour.cases.episode;

import candour.cases.clock.LateEntry;
import candour.cases.person.PersonId;
import candour.cases.record.OpenStep;
import candour.cases.record.StepTaken;
import candour.cases.record.Unmet;
import candour.conventions.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers see of an episode. */
@Schema(name = "Episode")
record EpisodeView(
        EpisodeId id,
        PersonId child,
        EpisodeState state,

        @Schema(description = "The referral that opened it") UUID referral,

        LocalDate referredOn,

        @Schema(description = "Referred before within twelve months, whatever became of that referral")
        boolean reReferral,

        @Schema(description = "The child's episode before, whenever it was")
        EpisodeId reReferralOf,

        PrimaryNeed primaryNeed,
        LocalDate closedOn,
        ReasonForClosure reasonForClosure,

        @Schema(description = "What keeps it open: the rule, and what would meet it")
        List<Unmet> keptOpenBy,

        List<JournalLine> journal,
        List<OpenStep> openSteps) {

    /** One step that was taken. */
    @Schema(name = "EpisodeStepTaken")
    record JournalLine(
            String step, LocalDate takenOn, Instant recordedAt, boolean enteredLate, String by, String reason) {
        static JournalLine of(StepTaken one) {
            return new JournalLine(
                    one.step(),
                    one.takenOn(),
                    one.recordedAt(),
                    LateEntry.is(one.takenOn(), one.recordedAt()),
                    one.byName(),
                    one.reason());
        }
    }

    static EpisodeView of(Episode episode, List<Unmet> keptOpenBy, Actor actor) {
        return new EpisodeView(
                episode.id(),
                episode.child(),
                episode.state(),
                episode.referral(),
                episode.referredOn(),
                episode.isReReferral(),
                episode.reReferralOf().orElse(null),
                episode.primaryNeed(),
                episode.closedOn().orElse(null),
                episode.reasonForClosure().orElse(null),
                keptOpenBy,
                episode.journal().stream().map(JournalLine::of).toList(),
                OpenStep.of(EpisodeStep.class, episode.state(), actor, "/episodes/" + episode.id()));
    }

    /** Those of one child, oldest first; few, so without pages. */
    @Schema(name = "EpisodesOfChild")
    record All(List<EpisodeView> items) {}
}
