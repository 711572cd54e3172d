package candour.cases.episode;

import candour.cases.access.Occasion;
import candour.cases.chronology.Chronology;
import candour.cases.chronology.Occurred;
import candour.cases.chronology.Told;
import candour.cases.clock.Clocks;
import candour.cases.clock.Running;
import candour.cases.record.Changes;
import candour.cases.record.Taking;
import candour.cases.record.Unmet;
import candour.conventions.CurrentActor;
import candour.conventions.IfMatch;
import candour.conventions.Time;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Closes episodes: asks every package whose records hang on one what keeps it open, and ends what it still measured. */
@ApplicationScoped
class EndEpisodes {

    private final EpisodeAccess access;
    private final Changes changes;
    private final List<ClosureGuard> guards;
    private final Clocks clocks;
    private final Chronology chronology;
    private final CurrentActor current;
    private final Time time;

    EndEpisodes(
            EpisodeAccess access,
            Changes changes,
            @All List<ClosureGuard> guards,
            Clocks clocks,
            Chronology chronology,
            CurrentActor current,
            Time time) {
        this.access = access;
        this.changes = changes;
        this.guards = guards;
        this.clocks = clocks;
        this.chronology = chronology;
        this.current = current;
        this.time = time;
    }

    /** Refused with 409 naming every guard that is not met, a census rule by its number. */
    Episode close(EpisodeId id, IfMatch read, CloseEpisode said) {
        var episode = access.change(id);
        var closing = closing(episode, said.on(), said.code());
        take(episode, EpisodeStep.CLOSURE, read, said, said.words(), occasion -> {
            Unmet.refuse(unmet(closing));
            close(closing, EpisodeStep.CLOSURE, said.words(), occasion);
        });
        return episode;
    }

    /** By the director, with a reason; what breaks a rule of the census is refused all the same. */
    Episode override(EpisodeId id, IfMatch read, OverrideClosure said) {
        var episode = access.change(id);
        var closing = closing(episode, said.on(), said.code());
        var unmet = unmet(closing);
        var kept = Map.of(
                "closure", said, "overridden", unmet.stream().map(Unmet::guard).toList());
        take(episode, EpisodeStep.OVERRIDDEN_CLOSURE, read, kept, said.words(), occasion -> {
            Unmet.refuse(unmet.stream().filter(Unmet::breaksTheReturn).toList());
            close(closing, EpisodeStep.OVERRIDDEN_CLOSURE, said.words(), occasion);
        });
        return episode;
    }

    Episode need(EpisodeId id, IfMatch read, RecordPrimaryNeed said) {
        var episode = access.change(id);
        take(episode, EpisodeStep.PRIMARY_NEED, read, said, null, occasion -> episode.need(said.need(), occasion));
        return episode;
    }

    EpisodeView view(Episode episode) {
        var keptOpenBy = episode.isOpen() ? unmet(closing(episode, null, ReasonForClosure.RC7)) : List.<Unmet>of();
        return EpisodeView.of(episode, keptOpenBy, current.get());
    }

    private List<Unmet> unmet(Closing closing) {
        return guards.stream().flatMap(guard -> guard.unmet(closing).stream()).toList();
    }

    private Closing closing(Episode episode, LocalDate on, ReasonForClosure why) {
        return new Closing(episode, on == null ? time.today() : on, why);
    }

    private void take(
            Episode episode, EpisodeStep step, IfMatch read, Object said, String reason, Consumer<Occasion> change) {
        changes.take(new Taking<>(episode, episode.state(), step, read, () -> view(episode), said, reason), change);
    }

    private void close(Closing closing, EpisodeStep step, String words, Occasion occasion) {
        var episode = closing.episode();
        episode.close(step, closing.on(), closing.why(), words, occasion);
        clocks.notNeeded(new Running(episode.authority(), episode.child().id(), episode.key()), closing.on());
        var text = "The episode closed: %s.%s".formatted(closing.why().label(), words == null ? "" : " " + words);
        var source = new Told.Source(null, episode.kind(), episode.key(), episode.version());
        chronology.tell(
                episode.authority(),
                episode.about(),
                new Told(
                        "episode.closure",
                        Occurred.on(closing.on()),
                        text,
                        source,
                        Told.InformationKind.DECISION,
                        Told.Seen.DOES_NOT_APPLY),
                occasion);
    }
}
