package candour.cases.strategy;

import candour.cases.access.Occasion;
import candour.cases.enquiry.Discussed;
import candour.cases.enquiry.Enquiries;
import candour.cases.episode.Episode;
import candour.cases.episode.Episodes;
import candour.cases.person.CaseAccess;
import candour.cases.person.PersonId;
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
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Calls and records strategy discussions, once for a sibling group, and begins the enquiries they decide on. */
@ApplicationScoped
class StrategyDiscussions {

    private final CaseAccess access;
    private final Episodes episodes;
    private final Enquiries enquiries;
    private final Changes changes;
    private final StrategyTelling telling;
    private final Uuid7 ids;

    StrategyDiscussions(
            CaseAccess access,
            Episodes episodes,
            Enquiries enquiries,
            Changes changes,
            StrategyTelling telling,
            Uuid7 ids) {
        this.access = access;
        this.episodes = episodes;
        this.enquiries = enquiries;
        this.changes = changes;
        this.telling = telling;
        this.ids = ids;
    }

    StrategyDiscussion read(StrategyDiscussionId id) {
        return access.read(StrategyDiscussion.class, id.id(), access.ofSubjects());
    }

    /** Newest first; of one child where {@code child} is not null. */
    List<StrategyDiscussion> list(PersonId child, PageRequest request) {
        var mine = access.ofSubjects();
        var some = child == null
                ? mine
                : mine.and("exists (select 1 from r.subjects s where s.child = :child)", "child", child.id());
        return access.list(StrategyDiscussion.class, some, request);
    }

    StrategyDiscussion call(CallStrategyDiscussion said, RequestKey key) {
        return changes.make(
                new Making<>(StrategyDiscussion.class, StrategyDiscussionStep.CALL.noun(), key, said),
                occasion -> {
                    occasion.mustHavePassed("/suspectedOn", said.suspectedOn());
                    var open = episodesOf(said.children(), said.suspectedOn());
                    var id = new StrategyDiscussionId(ids.next());
                    var discussion = StrategyDiscussion.called(id, said, course(id, said), occasion);
                    telling.called(discussion, withoutEnquiry(open), occasion);
                    return discussion;
                },
                before -> read(before.id()));
    }

    StrategyDiscussion hold(StrategyDiscussionId id, IfMatch read, HoldStrategyDiscussion said) {
        return take(id, StrategyDiscussionStep.MEETING, read, said, (discussion, occasion) -> {
            discussion.hold(said, occasion);
            episodesOf(discussion.children(), said.on());
            telling.held(discussion, said, occasion);
        });
    }

    StrategyDiscussion decide(
            StrategyDiscussionId id, StrategyDiscussionStep step, IfMatch read, DecideOnEnquiry said) {
        return take(id, step, read, said, (discussion, occasion) -> {
            var about = step == StrategyDiscussionStep.NO_ENQUIRY
                    ? List.<EnquiredChild>of()
                    : enquire(discussion, occasion);
            discussion.decide(step, said.reason(), about, occasion);
            telling.decided(discussion, step, said, occasion);
        });
    }

    private StrategyDiscussion take(
            StrategyDiscussionId id,
            StrategyDiscussionStep step,
            IfMatch read,
            Object said,
            BiConsumer<StrategyDiscussion, Occasion> change) {
        var discussion = access.change(StrategyDiscussion.class, id.id(), access.ofSubjects());
        var taking =
                new Taking<>(discussion, discussion.state(), step, read, () -> telling.view(discussion), said, null);
        changes.take(taking, occasion -> change.accept(discussion, occasion));
        return discussion;
    }

    private List<EnquiredChild> enquire(StrategyDiscussion discussion, Occasion occasion) {
        var heldOn = discussion.heldOn().orElseThrow();
        var on = new Discussed(discussion.authority(), discussion.key(), heldOn);
        return episodesOf(discussion.children(), heldOn).stream()
                .map(episode -> enquire(episode, on, occasion))
                .toList();
    }

    private EnquiredChild enquire(Episode episode, Discussed on, Occasion occasion) {
        var enquiry = enquiries.discussed(episode, on, occasion);
        var initiates = enquiry.initiatedBy().equals(on.discussion());
        return new EnquiredChild(on.authority(), episode.child().id(), enquiry.key(), initiates);
    }

    /** The open episode of each child, locked in one order, so that two discussions about one family cannot meet head-on. */
    private List<Episode> episodesOf(Collection<PersonId> children, LocalDate on) {
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

    private List<PersonId> withoutEnquiry(List<Episode> open) {
        return open.stream()
                .filter(episode ->
                        enquiries.openOf(episode.authority(), episode.child()).isEmpty())
                .map(Episode::child)
                .toList();
    }

    private UUID course(StrategyDiscussionId id, CallStrategyDiscussion said) {
        return said.follows() == null ? id.id() : read(said.follows()).course();
    }
}
