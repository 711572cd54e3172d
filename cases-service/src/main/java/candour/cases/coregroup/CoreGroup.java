package candour.cases.coregroup;

import candour.cases.access.Occasion;
import candour.cases.meeting.Attendee;
import candour.cases.meeting.TookPart;
import candour.cases.record.Made;
import candour.cases.record.RecordSubject;
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
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One meeting of those who work with a family, on the protection plans of its children. */
@Entity
public class CoreGroup extends Made {

    @EmbeddedId
    private CoreGroupId id;

    @Enumerated(EnumType.STRING)
    private CoreGroupState state;

    private LocalDate heldOn;
    private String fact;
    private String judgement;

    @ElementCollection
    @CollectionTable(name = "core_group_subject", joinColumns = @JoinColumn(name = "core_group_id"))
    private Set<RecordSubject> subjects = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "core_group_plan", joinColumns = @JoinColumn(name = "core_group_id"))
    private Set<DiscussedPlan> plans = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "core_group_attendee", joinColumns = @JoinColumn(name = "core_group_id"))
    @OrderColumn(name = "position")
    private List<Attendee> attendees = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "core_group_step", joinColumns = @JoinColumn(name = "core_group_id"))
    @OrderColumn(name = "position")
    private List<StepTaken> journal = new ArrayList<>();

    protected CoreGroup() {}

    static CoreGroup held(CoreGroupId id, RecordCoreGroup said, Collection<DiscussedPlan> plans, Occasion occasion) {
        var group = new CoreGroup();
        group.id = id;
        group.belongTo(occasion.by().authority());
        group.state = CoreGroupState.HELD;
        group.heldOn = said.on();
        group.fact = said.fact();
        group.judgement = said.judgement();
        group.plans.addAll(plans);
        plans.forEach(plan -> group.subjects.add(new RecordSubject(plan.authority(), plan.child())));
        group.attendees.addAll(TookPart.attendees(group.authority(), said.attendees()));
        group.journal.add(StepTaken.of(group.authority(), CoreGroupStep.MEETING, said.on(), null, occasion));
        return group;
    }

    public CoreGroupId id() {
        return id;
    }

    public CoreGroupState state() {
        return state;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    Optional<String> fact() {
        return Optional.ofNullable(fact);
    }

    Optional<String> judgement() {
        return Optional.ofNullable(judgement);
    }

    Set<DiscussedPlan> plans() {
        return Collections.unmodifiableSet(plans);
    }

    public List<Attendee> attendees() {
        return Collections.unmodifiableList(attendees);
    }

    List<StepTaken> journal() {
        return Collections.unmodifiableList(journal);
    }

    @Override
    public String kind() {
        return "core-group";
    }

    @Override
    public UUID key() {
        return id.id();
    }

    @Override
    public Set<UUID> about() {
        return subjects.stream().map(RecordSubject::child).collect(Collectors.toUnmodifiableSet());
    }
}
