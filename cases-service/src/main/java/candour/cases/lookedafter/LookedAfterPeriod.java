package candour.cases.lookedafter;

import candour.cases.access.Occasion;
import candour.cases.person.OneChildRecord;
import candour.cases.person.Person;
import candour.cases.record.StepTaken;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One period in which a child is looked after, with its placements and reviews. At most one is open for a child. */
@Entity
public class LookedAfterPeriod extends OneChildRecord {

    @EmbeddedId
    private LookedAfterPeriodId id;

    @Enumerated(EnumType.STRING)
    private LookedAfterPeriodState state;

    private LocalDate beganOn;
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private CareBasis basis;

    @ElementCollection
    @CollectionTable(name = "placement", joinColumns = @JoinColumn(name = "period_id"))
    @OrderColumn(name = "position")
    private List<Placement> placements = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "care_review", joinColumns = @JoinColumn(name = "period_id"))
    @OrderColumn(name = "position")
    private List<CareReview> reviews = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "looked_after_period_step", joinColumns = @JoinColumn(name = "period_id"))
    @OrderColumn(name = "position")
    private List<StepTaken> journal = new ArrayList<>();

    protected LookedAfterPeriod() {}

    static LookedAfterPeriod begun(LookedAfterPeriodId id, Person child, BeginPeriod said, Occasion occasion) {
        var period = new LookedAfterPeriod();
        period.id = id;
        period.beAbout(child);
        occasion.mustHavePassed("/on", said.on());
        occasion.mustHavePassedSince(
                said.on(), "/placement/placedOn", said.placement().placedOn());
        period.take(LookedAfterPeriodStep.BEGINNING, said.on(), null, occasion);
        period.beganOn = said.on();
        period.basis = said.basis();
        period.placements.add(said.placement().of(period.authority()));
        return period;
    }

    void place(Placement said, Occasion occasion) {
        occasion.mustHavePassedSince(placement().placedOn(), "/placedOn", said.placedOn());
        take(LookedAfterPeriodStep.PLACEMENT, said.placedOn(), null, occasion);
        placements.add(said.of(authority()));
    }

    void review(CareReview said, Occasion occasion) {
        occasion.mustHavePassedSince(latestReview().orElse(beganOn), "/heldOn", said.heldOn());
        take(LookedAfterPeriodStep.REVIEW, said.heldOn(), null, occasion);
        reviews.add(said.of(authority()));
    }

    void end(EndPeriod said, Occasion occasion) {
        occasion.mustHavePassedSince(placement().placedOn(), "/on", said.on());
        take(LookedAfterPeriodStep.END, said.on(), said.reason(), occasion);
        endedOn = said.on();
    }

    private void take(LookedAfterPeriodStep step, LocalDate on, String reason, Occasion occasion) {
        step.mustBeOpen(state, occasion.by());
        step.row().to().ifPresent(next -> state = next);
        journal.add(StepTaken.of(authority(), step, on, reason, occasion));
    }

    private Optional<LocalDate> latestReview() {
        return reviews.isEmpty()
                ? Optional.empty()
                : Optional.of(reviews.getLast().heldOn());
    }

    public LookedAfterPeriodId id() {
        return id;
    }

    public LookedAfterPeriodState state() {
        return state;
    }

    public LocalDate beganOn() {
        return beganOn;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    public CareBasis basis() {
        return basis;
    }

    /** Where the child lives now. */
    public Placement placement() {
        return placements.getLast();
    }

    List<Placement> placements() {
        return Collections.unmodifiableList(placements);
    }

    List<CareReview> reviews() {
        return Collections.unmodifiableList(reviews);
    }

    @Override
    public String kind() {
        return "looked-after-period";
    }

    @Override
    public UUID key() {
        return id.id();
    }
}
