package candour.cases.missing;

import candour.cases.access.Occasion;
import candour.cases.chronology.Chronology;
import candour.cases.chronology.Told;
import candour.cases.clock.CaseEvent;
import candour.cases.clock.Clocks;
import candour.cases.clock.Running;
import candour.cases.person.OneChildRecords;
import candour.cases.person.PersonId;
import candour.cases.record.Changes;
import candour.cases.record.Making;
import candour.cases.record.Taking;
import candour.conventions.IfMatch;
import candour.conventions.PageRequest;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.RequestKey;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.BiConsumer;

/** Records missing children, and runs the clock of the return interview from the hour the child was found. */
@ApplicationScoped
class MissingEpisodes {

    private final OneChildRecords records;
    private final MissingChildren missing;
    private final Changes changes;
    private final Chronology chronology;
    private final Clocks clocks;
    private final Uuid7 ids;

    MissingEpisodes(
            OneChildRecords records,
            MissingChildren missing,
            Changes changes,
            Chronology chronology,
            Clocks clocks,
            Uuid7 ids) {
        this.records = records;
        this.missing = missing;
        this.changes = changes;
        this.chronology = chronology;
        this.clocks = clocks;
        this.ids = ids;
    }

    MissingEpisode read(MissingEpisodeId id) {
        return records.read(MissingEpisode.class, id.id());
    }

    List<MissingEpisode> list(PersonId child, PageRequest request) {
        return records.list(MissingEpisode.class, child, request);
    }

    MissingEpisode report(ReportMissing said, RequestKey key) {
        var making = new Making<>(MissingEpisode.class, MissingEpisodeStep.REPORT.noun(), key, said);
        return records.make(making, said.child(), (child, occasion) -> {
            if (missing.nowOf(child.authority(), child.id().id()).isPresent()) {
                throw new ProblemException(Problems.ALREADY_THERE, "The child is recorded as missing already.");
            }
            var episode = MissingEpisode.reported(new MissingEpisodeId(ids.next()), child, said, occasion);
            tell(episode, MissingEpisodeStep.REPORT, said.account().fact(), occasion);
            return episode;
        });
    }

    MissingEpisode found(MissingEpisodeId id, IfMatch read, FindChild said) {
        return take(id, MissingEpisodeStep.FINDING, read, said, (episode, occasion) -> {
            episode.found(said, occasion);
            clocks.happened(
                    CaseEvent.CHILD_FOUND, running(episode), episode.latest().takenOn(), said.foundAt());
            tell(episode, MissingEpisodeStep.FINDING, said.how(), occasion);
        });
    }

    /** A declined interview ends the clock as not needed: the child was asked, and it is not met. */
    MissingEpisode heard(MissingEpisodeId id, MissingEpisodeStep step, IfMatch read, HearChild said) {
        return take(id, step, read, said, (episode, occasion) -> {
            episode.heard(step, said, occasion);
            var on = episode.latest().takenOn();
            if (step == MissingEpisodeStep.RETURN_INTERVIEW) {
                clocks.happened(CaseEvent.RETURN_INTERVIEW, running(episode), on, said.at());
            } else {
                clocks.notNeeded(running(episode), on);
            }
            tell(episode, step, said.outcome(), occasion);
        });
    }

    private MissingEpisode take(
            MissingEpisodeId id,
            MissingEpisodeStep step,
            IfMatch read,
            Object said,
            BiConsumer<MissingEpisode, Occasion> change) {
        var episode = records.change(MissingEpisode.class, id.id());
        var taking = new Taking<>(
                episode,
                episode.state(),
                step,
                read,
                () -> MissingEpisodeView.of(episode, changes.occasion().by()),
                said,
                null);
        changes.take(taking, occasion -> change.accept(episode, occasion));
        return episode;
    }

    private void tell(MissingEpisode episode, MissingEpisodeStep step, String text, Occasion occasion) {
        var told = Told.of(episode, step.noun(), episode.latest().takenOn(), Told.InformationKind.REPORTED, text);
        chronology.tell(episode.authority(), episode.about(), told, occasion);
    }

    private static Running running(MissingEpisode episode) {
        return new Running(episode.authority(), episode.child().id(), episode.key());
    }
}
