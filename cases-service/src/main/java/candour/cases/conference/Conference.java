package candour.cases.conference;

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

/** One child protection conference about one child or a sibling group, recorded once. */
@Entity
public class Conference extends Made {

    @EmbeddedId
    private ConferenceId id;

    @Enumerated(EnumType.STRING)
    private ConferenceKind kind;

    @Enumerated(EnumType.STRING)
    private ConferenceState state;

    private LocalDate plannedOn;
    private LocalDate notifiedOn;
    private LocalDate heldOn;
    private String quorumReason;
    private String fact;
    private String judgement;
    private String minutes;

    @ElementCollection
    @CollectionTable(name = "conference_subject", joinColumns = @JoinColumn(name = "conference_id"))
    private Set<RecordSubject> subjects = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "conference_decision", joinColumns = @JoinColumn(name = "conference_id"))
    private Set<DecidedChild> decisions = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "conference_attendee", joinColumns = @JoinColumn(name = "conference_id"))
    @OrderColumn(name = "position")
    private List<Attendee> attendees = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "conference_dissent", joinColumns = @JoinColumn(name = "conference_id"))
    @OrderColumn(name = "position")
    private List<Dissent> dissent = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "conference_step", joinColumns = @JoinColumn(name = "conference_id"))
    @OrderColumn(name = "position")
    private List<StepTaken> journal = new ArrayList<>();

    protected Conference() {}

    static Conference planned(ConferenceId id, PlanConference said, Occasion occasion) {
        var conference = new Conference();
        conference.id = id;
        conference.belongTo(occasion.by().authority());
        conference.kind = said.kind();
        conference.plannedOn = said.on();
        conference.notifiedOn = said.notifiedOn();
        said.children().stream()
                .map(child -> new RecordSubject(conference.authority(), child.id()))
                .forEach(conference.subjects::add);
        conference.take(ConferenceStep.PLANNING, occasion.today(), null, occasion);
        return conference;
    }

    void postpone(PostponeConference said, Occasion occasion) {
        take(ConferenceStep.POSTPONEMENT, occasion.today(), said.reason(), occasion);
        plannedOn = said.on();
    }

    void hold(HoldConference said, Collection<DecidedChild> decided, Occasion occasion) {
        take(ConferenceStep.MEETING, said.on(), said.quorumReason(), occasion);
        heldOn = said.on();
        quorumReason = said.quorumReason();
        fact = said.fact();
        judgement = said.judgement();
        attendees.addAll(TookPart.attendees(authority(), said.attendees()));
        decisions.addAll(decided);
        dissent.addAll(said.dissent(authority()));
    }

    /** It was not quorate, or it was cancelled. */
    void end(ConferenceStep step, EndConference said, Occasion occasion) {
        occasion.mustHavePassed("/on", said.on());
        take(step, said.on(), said.reason(), occasion);
        attendees.addAll(TookPart.attendees(authority(), said.attendees()));
    }

    void minute(RecordMinutes said, Occasion occasion) {
        occasion.mustHavePassedSince(heldOn, "/on", said.on());
        take(ConferenceStep.MINUTES, said.on(), null, occasion);
        minutes = said.minutes();
    }

    private void take(ConferenceStep step, LocalDate on, String reason, Occasion occasion) {
        step.row().to().ifPresent(next -> state = next);
        journal.add(StepTaken.of(authority(), step, on, reason, occasion));
    }

    public ConferenceId id() {
        return id;
    }

    public ConferenceKind type() {
        return kind;
    }

    public ConferenceState state() {
        return state;
    }

    LocalDate plannedOn() {
        return plannedOn;
    }

    Optional<LocalDate> notifiedOn() {
        return Optional.ofNullable(notifiedOn);
    }

    /** The day it was held, quorate. */
    public Optional<LocalDate> heldOn() {
        return Optional.ofNullable(heldOn);
    }

    Optional<String> quorumReason() {
        return Optional.ofNullable(quorumReason);
    }

    Optional<String> fact() {
        return Optional.ofNullable(fact);
    }

    Optional<String> judgement() {
        return Optional.ofNullable(judgement);
    }

    Optional<String> minutes() {
        return Optional.ofNullable(minutes);
    }

    /** What it decided about each child; empty until it is held. */
    public Set<DecidedChild> decisions() {
        return Collections.unmodifiableSet(decisions);
    }

    public List<Attendee> attendees() {
        return Collections.unmodifiableList(attendees);
    }

    List<Dissent> dissent() {
        return Collections.unmodifiableList(dissent);
    }

    Set<PersonId> children() {
        return about().stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }

    public List<StepTaken> journal() {
        return Collections.unmodifiableList(journal);
    }

    @Override
    public String kind() {
        return "conference";
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
