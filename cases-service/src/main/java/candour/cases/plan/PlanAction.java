package candour.cases.plan;

import candour.cases.access.Occasion;
import candour.cases.meeting.Agency;
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

/** Something that an agency or the family undertook in a plan, by a day. */
@Entity
public class PlanAction extends Made {

    @EmbeddedId
    private PlanActionId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "plan"))
    private PlanId plan;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "child"))
    private PersonId child;

    @Enumerated(EnumType.STRING)
    private PlanActionState state;

    private String what;

    @Enumerated(EnumType.STRING)
    private Agency owner;

    private String organisation;
    private String who;
    private LocalDate agreedOn;
    private LocalDate dueOn;
    private LocalDate finishedOn;
    private String words;

    @ElementCollection
    @CollectionTable(name = "plan_action_step", joinColumns = @JoinColumn(name = "action_id"))
    @OrderColumn(name = "position")
    private List<StepTaken> journal = new ArrayList<>();

    protected PlanAction() {}

    static PlanAction agreed(PlanActionId id, Plan plan, AgreeAction said, Occasion occasion) {
        var action = new PlanAction();
        action.id = id;
        action.belongTo(plan.authority());
        action.plan = plan.id();
        action.child = plan.child();
        action.what = said.what();
        action.owner = said.owner();
        action.organisation = said.organisation();
        action.who = said.who();
        action.agreedOn = said.on();
        action.dueOn = said.dueOn();
        action.take(PlanActionStep.AGREEMENT, said.on(), null, occasion);
        return action;
    }

    void finish(PlanActionStep step, FinishAction said, Occasion occasion) {
        occasion.mustHavePassedSince(agreedOn, "/on", said.on());
        take(step, said.on(), said.words(), occasion);
        finishedOn = said.on();
        words = said.words();
    }

    private void take(PlanActionStep step, LocalDate on, String reason, Occasion occasion) {
        step.row().to().ifPresent(next -> state = next);
        journal.add(StepTaken.of(authority(), step, on, reason, occasion));
    }

    /** Whether, on that day, it was past its last day and neither done nor given up. */
    public boolean isOverdueOn(LocalDate day) {
        return day.isAfter(dueOn) && (finishedOn == null || finishedOn.isAfter(day));
    }

    public PlanActionId id() {
        return id;
    }

    public PlanId plan() {
        return plan;
    }

    public PersonId child() {
        return child;
    }

    public PlanActionState state() {
        return state;
    }

    String what() {
        return what;
    }

    public Agency owner() {
        return owner;
    }

    public Optional<String> organisation() {
        return Optional.ofNullable(organisation);
    }

    Optional<String> who() {
        return Optional.ofNullable(who);
    }

    LocalDate agreedOn() {
        return agreedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Optional<LocalDate> finishedOn() {
        return Optional.ofNullable(finishedOn);
    }

    Optional<String> words() {
        return Optional.ofNullable(words);
    }

    List<StepTaken> journal() {
        return Collections.unmodifiableList(journal);
    }

    @Override
    public String kind() {
        return "plan-action";
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
