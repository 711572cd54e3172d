package candour.cases.enquiry;

import candour.cases.access.Occasion;
import candour.cases.episode.Episode;
import candour.cases.episode.EpisodeId;
import candour.cases.person.PersonId;
import candour.cases.record.CaseRecord;
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
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The enquiries under section 47 of the Children Act 1989 into one child; at most one is open. */
@Entity
public class Enquiry implements CaseRecord {

    @EmbeddedId
    private EnquiryId id;

    private String authority;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "child"))
    private PersonId child;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "episode"))
    private EpisodeId episode;

    @Enumerated(EnumType.STRING)
    private EnquiryState state;

    private LocalDate startedOn;
    private LocalDate concludedOn;
    private LocalDate conferenceOn;

    @Embedded
    private Findings findings;

    private int conclusions;

    @ElementCollection
    @CollectionTable(name = "enquiry_discussion", joinColumns = @JoinColumn(name = "enquiry_id"))
    @OrderColumn(name = "position")
    private List<Discussed> discussions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "enquiry_outcome", joinColumns = @JoinColumn(name = "enquiry_id"))
    @OrderColumn(name = "position")
    private List<FoundOutcome> outcomes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "enquiry_step", joinColumns = @JoinColumn(name = "enquiry_id"))
    @OrderColumn(name = "position")
    private List<StepTaken> journal = new ArrayList<>();

    @Version
    private long version;

    protected Enquiry() {}

    static Enquiry opened(EnquiryId id, Episode episode, Discussed by, Occasion occasion) {
        var enquiry = new Enquiry();
        enquiry.id = id;
        enquiry.authority = episode.authority();
        enquiry.child = episode.child();
        enquiry.episode = episode.id();
        enquiry.startedOn = by.heldOn();
        enquiry.discussions.add(by);
        enquiry.take(EnquiryStep.OPENING, by.heldOn(), null, occasion);
        return enquiry;
    }

    void go(Discussed on, Occasion occasion) {
        discussions.add(on);
        take(EnquiryStep.CONTINUATION, on.heldOn(), null, occasion);
    }

    void conclude(EnquiryStep step, ConcludeEnquiry said, Occasion occasion) {
        var found = said.of(step);
        occasion.mustHavePassedSince(startedOn, "/on", said.on());
        take(step, said.on(), said.judgement(), occasion);
        concludedOn = said.on();
        findings = new Findings(said.fact(), said.childsWords(), said.judgement());
        conclusions++;
        found.forEach(outcome -> outcomes.add(new FoundOutcome(authority, conclusions, outcome)));
    }

    void confer(LocalDate on, Occasion occasion) {
        take(EnquiryStep.CONFERENCE, on, null, occasion);
        conferenceOn = on;
    }

    private void take(EnquiryStep step, LocalDate on, String reason, Occasion occasion) {
        step.row().to().ifPresent(next -> state = next);
        journal.add(StepTaken.of(authority, step, on, reason, occasion));
    }

    /** What the last conclusion named. */
    public Set<EnquiryOutcome> outcomes() {
        return outcomes.stream()
                .filter(found -> found.conclusion() == conclusions)
                .map(FoundOutcome::outcome)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The strategy discussion at which it was initiated; exactly one. */
    public UUID initiatedBy() {
        return discussions.getFirst().discussion();
    }

    public List<Discussed> discussions() {
        return Collections.unmodifiableList(discussions);
    }

    public EnquiryId id() {
        return id;
    }

    public PersonId child() {
        return child;
    }

    public EpisodeId episode() {
        return episode;
    }

    public EnquiryState state() {
        return state;
    }

    /** The day of the strategy discussion that initiated it. */
    public LocalDate startedOn() {
        return startedOn;
    }

    public Optional<LocalDate> concludedOn() {
        return Optional.ofNullable(concludedOn);
    }

    /** The day of its initial conference. */
    public Optional<LocalDate> conferenceOn() {
        return Optional.ofNullable(conferenceOn);
    }

    Findings findings() {
        return findings == null ? Findings.NONE_YET : findings;
    }

    public List<StepTaken> journal() {
        return Collections.unmodifiableList(journal);
    }

    @Override
    public String kind() {
        return "enquiry";
    }

    @Override
    public UUID key() {
        return id.id();
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public String authority() {
        return authority;
    }

    @Override
    public Set<UUID> about() {
        return Set.of(child.id());
    }
}
