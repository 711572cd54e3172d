package candour.cases;

import candour.cases.access.Occasion;
import candour.cases.episode.Episodes;
import candour.cases.episode.Opening;
import candour.cases.person.Known;
import candour.cases.person.PersonId;
import candour.conventions.Actor;
import candour.conventions.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Given: an episode, opened as the decision on a referral opens one. */
@ApplicationScoped
public class TrialEpisodes {

    private final Episodes episodes;
    private final Time time;
    private final Kept kept;

    TrialEpisodes(Episodes episodes, Time time, Kept kept) {
        this.episodes = episodes;
        this.time = time;
        this.kept = kept;
    }

    /** The id of the episode of a child of Northbridge. */
    @ActivateRequestContext
    public String open(Known child, String referredOn) {
        var by = new Actor("trial", "dev", "Dev Arkley", Set.of("duty-worker"), People.NORTHBRIDGE, null, null, null);
        return kept.read(() -> episodes.open(
                        new Opening(
                                People.NORTHBRIDGE,
                                PersonId.fromString(child.id()),
                                UUID.randomUUID(),
                                LocalDate.parse(referredOn),
                                null),
                        new Occasion(by, time.now()))
                .id()
                .toString());
    }
}
