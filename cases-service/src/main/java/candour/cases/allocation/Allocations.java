package candour.cases.allocation;

import candour.cases.access.Occasion;
import candour.cases.episode.EpisodeOpened;
import candour.cases.person.CaseAccess;
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
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The verbs of an allocation. A child is never without its worker because the next one has been asked. */
@ApplicationScoped
class Allocations {

    private final CaseAccess access;
    private final Changes changes;
    private final Allocated allocated;
    private final AllocationTelling telling;
    private final HandoverSummary summaries;
    private final Uuid7 ids;

    Allocations(
            CaseAccess access,
            Changes changes,
            Allocated allocated,
            AllocationTelling telling,
            HandoverSummary summaries,
            Uuid7 ids) {
        this.access = access;
        this.changes = changes;
        this.allocated = allocated;
        this.telling = telling;
        this.summaries = summaries;
        this.ids = ids;
    }

    Allocation read(AllocationId id) {
        return access.read(Allocation.class, id.id(), access.ofOneChild());
    }

    List<Allocation> list(AllocationFilter filter, PageRequest request) {
        return access.list(Allocation.class, filter.within(access.ofOneChild()), request);
    }

    Allocation queue(QueueChild said, RequestKey key) {
        return changes.make(
                new Making<>(Allocation.class, AllocationStep.QUEUEING.noun(), key, said),
                occasion -> {
                    var authority = access.child(said.child()).authority();
                    mustBeFree(authority, said.child());
                    AllocationStep.QUEUEING.mustBeOpen(null, occasion.by());
                    return Allocation.queued(new AllocationId(ids.next()), authority, said, occasion);
                },
                before -> read(before.id()));
    }

    /** An episode is opened: the child is on the queue unless it waits already or a worker has it. */
    void opened(@Observes EpisodeOpened opened) {
        if (allocated.openOf(opened.authority(), opened.child()).isEmpty()) {
            var said = new QueueChild(opened.child(), null, opened.on());
            var id = new AllocationId(ids.next());
            changes.follow(
                    Allocation.queued(id, opened.authority(), said, changes.occasion()),
                    AllocationStep.QUEUEING.noun(),
                    said);
        }
    }

    Allocation take(
            AllocationId id, AllocationStep step, IfMatch read, Object said, BiConsumer<Allocation, Occasion> change) {
        var allocation = access.change(Allocation.class, id.id(), access.ofOneChild());
        var reason = said instanceof OnDay day ? day.reason() : null;
        var taking =
                new Taking<>(allocation, allocation.state(), step, read, () -> telling.view(allocation), said, reason);
        changes.take(taking, occasion -> {
            change.accept(allocation, occasion);
            telling.taken(allocation, step, occasion);
        });
        return allocation;
    }

    /** The offered worker takes the child on; the one who handed over is relieved by that alone. */
    Allocation accept(AllocationId id, IfMatch read, OnDay said) {
        return take(id, AllocationStep.ACCEPTANCE, read, said, (allocation, occasion) -> {
            mustBeAsked(allocation, occasion);
            allocated.held(allocation.authority(), allocation.child().id()).ifPresent(before -> {
                before.end(AllocationStep.RELIEF, said.on(), null, occasion);
                telling.taken(before, AllocationStep.RELIEF, occasion);
                changes.followed(before, AllocationStep.RELIEF.noun(), said, null);
            });
            allocation.accept(said.on(), occasion);
        });
    }

    Allocation refuse(AllocationId id, IfMatch read, OnDay said) {
        return take(id, AllocationStep.REFUSAL, read, said, (allocation, occasion) -> {
            mustBeAsked(allocation, occasion);
            said.mustHaveReason();
            allocation.refuse(said, occasion);
        });
    }

    /** Offers the child to the next worker; the allocation that this makes is the answer. */
    Allocation handOver(AllocationId id, IfMatch read, OfferToWorker said) {
        var made = new ArrayList<Allocation>();
        take(id, AllocationStep.HANDOVER, read, said, (allocation, occasion) -> {
            mustNotWait(allocation);
            allocation.take(AllocationStep.HANDOVER, said.on(), null, occasion);
            var handing = new Handing(said, summaries.of(allocation, occasion.today()));
            var next = Allocation.handedOver(new AllocationId(ids.next()), allocation, handing, occasion);
            made.add(changes.follow(next, AllocationStep.OFFER_BY_HANDOVER.noun(), said));
        });
        return made.getFirst();
    }

    private static void mustBeAsked(Allocation allocation, Occasion occasion) {
        if (allocation.worker().filter(worker -> worker.is(occasion.by())).isEmpty()) {
            throw new ProblemException(Problems.NOT_YOURS, "The child was offered to another worker.");
        }
    }

    private void mustNotWait(Allocation held) {
        if (allocated.waiting(held.authority(), held.child().id()).isPresent()) {
            throw new ProblemException(Problems.ALREADY_THERE, "The child is offered to a worker already.");
        }
    }

    private void mustBeFree(String authority, PersonId child) {
        if (allocated.openOf(authority, child).isPresent()) {
            throw new ProblemException(Problems.ALREADY_THERE, "The child is on the queue or has a worker already.");
        }
    }
}
