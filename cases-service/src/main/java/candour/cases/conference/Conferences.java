package candour.cases.conference;

import candour.cases.access.Occasion;
import candour.cases.episode.Episode;
import candour.cases.episode.Episodes;
import candour.cases.person.CaseAccess;
import candour.cases.person.PersonId;
import candour.cases.person.PersonState;
import candour.cases.record.Changes;
import candour.cases.record.Making;
import candour.cases.record.Taking;
import candour.conventions.IfMatch;
import candour.conventions.PageRequest;
import candour.conventions.ProblemException;
import candour.conventions.RequestKey;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Plans conferences and takes the steps of one, once for a sibling group. */
@ApplicationScoped
class Conferences {

    private final CaseAccess access;
    private final Episodes episodes;
    private final Changes changes;
    private final ConferenceTelling telling;
    private final Uuid7 ids;

    Conferences(CaseAccess access, Episodes episodes, Changes changes, ConferenceTelling telling, Uuid7 ids) {
        this.access = access;
        this.episodes = episodes;
        this.changes = changes;
        this.telling = telling;
        this.ids = ids;
    }

    Conference read(ConferenceId id) {
        return access.read(Conference.class, id.id(), access.ofSubjects());
    }

    /** Newest first; of one child where {@code child} is not null. */
    List<Conference> list(PersonId child, PageRequest request) {
        var mine = access.ofSubjects();
        var some = child == null
                ? mine
                : mine.and("exists (select 1 from r.subjects s where s.child = :child)", "child", child.id());
        return access.list(Conference.class, some, request);
    }

    Conference plan(PlanConference said, RequestKey key) {
        return changes.make(
                new Making<>(Conference.class, ConferenceStep.PLANNING.noun(), key, said),
                occasion -> {
                    Weekday.mustBe(said.on());
                    said.mustTellOfTheMove();
                    var open = episodesOf(said.children(), said.on());
                    if (said.kind() == ConferenceKind.PRE_BIRTH) {
                        said.children().forEach(this::mustBeUnborn);
                    }
                    var conference = Conference.planned(new ConferenceId(ids.next()), said, occasion);
                    telling.planned(conference, open, occasion);
                    return conference;
                },
                before -> read(before.id()));
    }

    Conference postpone(ConferenceId id, IfMatch read, PostponeConference said) {
        return take(id, ConferenceStep.POSTPONEMENT, read, said, (conference, occasion) -> {
            Weekday.mustBe(said.on());
            episodesOf(conference.children(), said.on());
            conference.postpone(said, occasion);
        });
    }

    /** Records that it was not quorate, or was cancelled: nothing that is due is met by it. */
    Conference end(ConferenceId id, ConferenceStep step, IfMatch read, EndConference said) {
        return take(id, step, read, said, (conference, occasion) -> {
            conference.end(step, said, occasion);
            telling.ended(conference, step, said, occasion);
        });
    }

    Conference minute(ConferenceId id, IfMatch read, RecordMinutes said) {
        return take(
                id, ConferenceStep.MINUTES, read, said, (conference, occasion) -> conference.minute(said, occasion));
    }

    Conference take(
            ConferenceId id, ConferenceStep step, IfMatch read, Object said, BiConsumer<Conference, Occasion> change) {
        var conference = access.change(Conference.class, id.id(), access.ofSubjects());
        var taking =
                new Taking<>(conference, conference.state(), step, read, () -> telling.view(conference), said, null);
        changes.take(taking, occasion -> change.accept(conference, occasion));
        return conference;
    }

    /** The open episode of each child, locked in one order; 422 for a child without one or a day before its referral. */
    List<Episode> episodesOf(Set<PersonId> children, LocalDate on) {
        return children.stream()
                .sorted(Comparator.comparing(PersonId::id))
                .map(child -> episodeOf(child, on))
                .toList();
    }

    private Episode episodeOf(PersonId id, LocalDate on) {
        var child = access.child(id);
        var open = episodes.openOf(child.authority(), id)
                .orElseThrow(() -> ProblemException.rule("/children", "Choose children with an open episode"));
        return episodes.mustTake(open.id(), on);
    }

    private void mustBeUnborn(PersonId id) {
        if (access.child(id).state() != PersonState.EXPECTED) {
            throw ProblemException.rule("/children", "Choose children who are not born, for a pre-birth conference");
        }
    }
}
