package candour.cases.allocation;

import candour.cases.access.Occasion;
import candour.cases.person.OneChildRecord;
import candour.cases.person.PersonId;
import candour.cases.record.StepTaken;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One worker's responsibility for one child, from the queue to its end. */
@Entity
public class Allocation extends OneChildRecord {

    @EmbeddedId
    private AllocationId id;

    @Enumerated(EnumType.STRING)
    private AllocationState state;

    private String team;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "worker_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "worker_name"))
    private Worker worker;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "cover_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "cover_name"))
    private Worker cover;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "follows"))
    private AllocationId follows;

    private LocalDate acceptedOn;
    private LocalDate uncoveredSince;
    private LocalDate endedOn;
    private Instant summarisedAt;

    @ElementCollection
    @CollectionTable(name = "handover_line", joinColumns = @JoinColumn(name = "allocation_id"))
    @OrderColumn(name = "position")
    private List<HandoverLine> summary = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "allocation_step", joinColumns = @JoinColumn(name = "allocation_id"))
    @OrderColumn(name = "position")
    private List<StepTaken> journal = new ArrayList<>();

    protected Allocation() {}

    static Allocation queued(AllocationId id, String authority, QueueChild said, Occasion occasion) {
        var allocation = begun(id, authority, said.child());
        allocation.team = said.team();
        allocation.take(AllocationStep.QUEUEING, said.on(), null, occasion);
        return allocation;
    }

    /** The next worker's, offered with a summary while the one before still has the child. */
    static Allocation handedOver(AllocationId id, Allocation before, Handing handing, Occasion occasion) {
        var next = begun(id, before.authority(), before.child());
        next.follows = before.id;
        next.summary.addAll(handing.summary());
        next.summarisedAt = occasion.at();
        next.worker = handing.to().worker();
        next.team = handing.to().team();
        next.take(AllocationStep.OFFER_BY_HANDOVER, handing.to().on(), null, occasion);
        return next;
    }

    private static Allocation begun(AllocationId id, String authority, PersonId child) {
        var allocation = new Allocation();
        allocation.id = id;
        allocation.beAbout(authority, child);
        return allocation;
    }

    void offer(OfferToWorker said, Occasion occasion) {
        worker = said.worker();
        team = said.team();
        take(AllocationStep.OFFER, said.on(), null, occasion);
    }

    void accept(LocalDate on, Occasion occasion) {
        occasion.mustHavePassedSince(journal.getLast().takenOn(), "/on", on);
        take(AllocationStep.ACCEPTANCE, on, null, occasion);
        acceptedOn = on;
    }

    void refuse(OnDay said, Occasion occasion) {
        take(AllocationStep.REFUSAL, said.on(), said.reason(), occasion);
        worker = null;
    }

    void uncovered(AllocationStep step, LocalDate since, String reason, Occasion occasion) {
        take(step, since, reason, occasion);
        uncoveredSince = since;
        cover = null;
    }

    void cover(OfferToWorker said, Occasion occasion) {
        take(AllocationStep.COVER, said.on(), null, occasion);
        cover = said.worker();
        uncoveredSince = null;
    }

    void back(LocalDate on, Occasion occasion) {
        take(AllocationStep.WORKER_BACK, on, null, occasion);
        cover = null;
        uncoveredSince = null;
    }

    void end(AllocationStep step, LocalDate on, String reason, Occasion occasion) {
        take(step, on, reason, occasion);
        endedOn = on;
        uncoveredSince = null;
    }

    void take(AllocationStep step, LocalDate on, String reason, Occasion occasion) {
        occasion.mustHavePassed("/on", on);
        step.row().to().ifPresent(next -> state = next);
        journal.add(StepTaken.of(authority(), step, on, reason, occasion));
    }

    public AllocationId id() {
        return id;
    }

    public AllocationState state() {
        return state;
    }

    /** The team of the child while this is held. */
    public Optional<String> team() {
        return Optional.ofNullable(team);
    }

    public Optional<Worker> worker() {
        return Optional.ofNullable(worker);
    }

    /** Who acts while the worker is away. */
    public Optional<Worker> cover() {
        return Optional.ofNullable(cover);
    }

    /** The allocation whose worker hands over, which ends when this one is accepted. */
    Optional<AllocationId> follows() {
        return Optional.ofNullable(follows);
    }

    public Optional<LocalDate> acceptedOn() {
        return Optional.ofNullable(acceptedOn);
    }

    /** The first day on which the worker is away and nobody acts. */
    public Optional<LocalDate> uncoveredSince() {
        return Optional.ofNullable(uncoveredSince);
    }

    Optional<Instant> summarisedAt() {
        return Optional.ofNullable(summarisedAt);
    }

    List<HandoverLine> summary() {
        return Collections.unmodifiableList(summary);
    }

    List<StepTaken> journal() {
        return Collections.unmodifiableList(journal);
    }

    @Override
    public String kind() {
        return "allocation";
    }

    @Override
    public UUID key() {
        return id.id();
    }
}
