package candour.cases.plan;

import candour.cases.access.Occasion;
import candour.cases.conference.CategoryOfAbuse;
import candour.cases.episode.EpisodeId;
import candour.cases.person.PersonId;
import candour.cases.record.Made;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One plan for one child: family help, for a child in need, or for protection. */
@Entity
public class Plan extends Made {

    @EmbeddedId
    private PlanId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "child"))
    private PersonId child;

    private UUID episode;

    @Enumerated(EnumType.STRING)
    private PlanKind kind;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    private LocalDate startedOn;
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private PlanEnding ending;

    private String change;

    @ElementCollection
    @CollectionTable(name = "plan_category", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<HeldCategory> categories = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_review", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<Reviewed> reviews = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_step", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<StepTaken> journal = new ArrayList<>();

    protected Plan() {}

    static Plan begun(PlanId id, PlanKind kind, Begun begun, Occasion occasion) {
        var plan = new Plan();
        plan.id = id;
        plan.belongTo(begun.authority());
        plan.child = begun.child();
        plan.episode = begun.episode();
        plan.kind = kind;
        plan.startedOn = begun.on();
        plan.change = begun.change();
        var first = kind == PlanKind.PROTECTION ? ProtectionPlanStep.OUTLINE_PLAN : SupportPlanStep.START;
        plan.take(first, begun.on(), null, occasion);
        return plan;
    }

    /** Takes a step; one that ends the plan ends it on that day. */
    void take(PlanStep step, LocalDate on, String reason, Occasion occasion) {
        step.row().to().ifPresent(next -> state = next);
        step.ending().ifPresent(why -> {
            endedOn = on;
            ending = why;
        });
        journal.add(StepTaken.of(authority(), step, on, reason, occasion));
    }

    void categorise(CategoryOfAbuse category, LocalDate on, UUID conference) {
        if (latestCategory().filter(category::equals).isEmpty()) {
            categories.add(new HeldCategory(authority(), category, on, conference));
        }
    }

    void reviewed(LocalDate on, UUID conference) {
        reviews.add(new Reviewed(authority(), on, conference));
    }

    Span span() {
        return new Span(kind, startedOn, endedOn);
    }

    public boolean isOpen() {
        return state != PlanState.ENDED;
    }

    /** The category it began with; empty for a plan that is no protection plan. */
    public Optional<CategoryOfAbuse> initialCategory() {
        return categories.stream().findFirst().map(HeldCategory::category);
    }

    public Optional<CategoryOfAbuse> latestCategory() {
        return categories.isEmpty()
                ? Optional.empty()
                : Optional.of(categories.getLast().category());
    }

    /** The days of its reviews, oldest first. */
    public List<LocalDate> reviewDays() {
        return reviews.stream().map(Reviewed::reviewedOn).toList();
    }

    List<HeldCategory> categories() {
        return Collections.unmodifiableList(categories);
    }

    public PlanId id() {
        return id;
    }

    public PersonId child() {
        return child;
    }

    public Optional<EpisodeId> episode() {
        return Optional.ofNullable(episode).map(EpisodeId::new);
    }

    public PlanKind type() {
        return kind;
    }

    public PlanState state() {
        return state;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public Optional<PlanEnding> ending() {
        return Optional.ofNullable(ending);
    }

    /** What needs to change for the child. */
    public Optional<String> change() {
        return Optional.ofNullable(change);
    }

    public List<StepTaken> journal() {
        return Collections.unmodifiableList(journal);
    }

    @Override
    public String kind() {
        return "plan";
    }

    @Override
    public UUID key() {
        return id.id();
    }

    @Override
    public Set<UUID> about() {
        return Set.of(child.id());
    }
}
