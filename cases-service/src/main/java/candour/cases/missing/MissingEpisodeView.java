package candour.cases.missing;

import candour.cases.person.PersonId;
import candour.cases.record.Account;
import candour.cases.record.OpenStep;
import candour.conventions.Actor;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers see of a missing episode. */
@Schema(name = "MissingEpisode")
record MissingEpisodeView(
        MissingEpisodeId id,
        PersonId child,
        MissingEpisodeState state,
        Instant lastSeenAt,
        Instant reportedAt,
        String reportedBy,
        boolean policeTold,
        Account account,
        Instant foundAt,
        Instant heardAt,
        String heardBy,
        String childsWords,
        List<OpenStep> openSteps) {

    static MissingEpisodeView of(MissingEpisode episode, Actor actor) {
        return new MissingEpisodeView(
                episode.id(),
                episode.child(),
                episode.state(),
                episode.lastSeenAt(),
                episode.reportedAt(),
                episode.reportedBy(),
                episode.policeTold(),
                episode.account(),
                episode.foundAt(),
                episode.heardAt(),
                episode.heardBy(),
                episode.childsWords(),
                OpenStep.of(MissingEpisodeStep.class, episode.state(), actor, "/missing-episodes/" + episode.id()));
    }
}
