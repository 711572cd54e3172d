package candour.cases.strategy;

import candour.cases.access.Occasion;
import candour.cases.meeting.Attendee;
import candour.cases.meeting.TookPart;
import candour.cases.person.PersonId;
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

/** One strategy discussion about one child or a sibling group, recorded once. */
@Entity
public class StrategyDiscussion extends Made {

    @EmbeddedId
    private StrategyDiscussionId id;

    @Enumerated(EnumType.STRING)
    private StrategyDiscussionState state;

    private UUID course;
    private LocalDate suspectedOn;
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private Manner manner;

    private String emergency;
    private String fact;
    private String judgement;

    @ElementCollection
    @CollectionTable(name = "strategy_discussion_subject", joinColumns = @JoinColumn(name = "discussion_id"))
    private Set<RecordSubject> subjects = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "strategy_discussion_attendee", joinColumns = @JoinColumn(name = "discussion_id"))
    @OrderColumn(name = "position")
    private List<Attendee> attendees = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "strategy_discussion_enquiry", joinColumns = @JoinColumn(name = "discussion_id"))
    private Set<EnquiredChild> enquiries = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "strategy_discussion_step", joinColumns = @JoinColumn(name = "discussion_id"))
    @OrderColumn(name = "position")
    private List<StepTaken> journal = new ArrayList<>();

    protected StrategyDiscussion() {}

    static StrategyDiscussion called(
            StrategyDiscussionId id, CallStrategyDiscussion said, UUID course, Occasion occasion) {
        var discussion = new StrategyDiscussion();
        discussion.id = id;
        discussion.belongTo(occasion.by().authority());
        discussion.course = course;
        discussion.suspectedOn = said.suspectedOn();
        discussion.fact = said.fact();
        said.children().stream()
                .map(child -> new RecordSubject(discussion.authority(), child.id()))
                .forEach(discussion.subjects::add);
        discussion.take(StrategyDiscussionStep.CALL, said.suspectedOn(), null, occasion);
        return discussion;
    }

    void hold(HoldStrategyDiscussion said, Occasion occasion) {
        occasion.mustHavePassedSince(suspectedOn, "/on", said.on());
        said.mustHaveTheAgencies();
        take(StrategyDiscussionStep.MEETING, said.on(), said.emergency(), occasion);
        heldOn = said.on();
        manner = said.manner();
        emergency = said.emergency();
        judgement = said.judgement();
        attendees.addAll(TookPart.attendees(authority(), said.attendees()));
    }

    void decide(StrategyDiscussionStep step, String reason, Collection<EnquiredChild> about, Occasion occasion) {
        take(step, heldOn, reason, occasion);
        enquiries.addAll(about);
    }

    private void take(StrategyDiscussionStep step, LocalDate on, String reason, Occasion occasion) {
        step.row().to().ifPresent(next -> state = next);
        journal.add(StepTaken.of(authority(), step, on, reason, occasion));
    }

    public StrategyDiscussionId id() {
        return id;
    }

    public StrategyDiscussionState state() {
        return state;
    }

    /** The discussion whose follow-up in person is due; its own key where it follows none. */
    UUID course() {
        return course;
    }

    LocalDate suspectedOn() {
        return suspectedOn;
    }

    public Optional<LocalDate> heldOn() {
        return Optional.ofNullable(heldOn);
    }

    Optional<Manner> manner() {
        return Optional.ofNullable(manner);
    }

    Optional<String> emergency() {
        return Optional.ofNullable(emergency);
    }

    String fact() {
        return fact;
    }

    Optional<String> judgement() {
        return Optional.ofNullable(judgement);
    }

    List<Attendee> attendees() {
        return Collections.unmodifiableList(attendees);
    }

    Set<EnquiredChild> enquiries() {
        return Collections.unmodifiableSet(enquiries);
    }

    Set<PersonId> children() {
        return about().stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }

    public List<StepTaken> journal() {
        return Collections.unmodifiableList(journal);
    }

    @Override
    public String kind() {
        return "strategy-discussion";
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
