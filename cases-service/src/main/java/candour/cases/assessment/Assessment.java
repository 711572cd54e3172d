package candour.cases.assessment;

import candour.cases.access.Occasion;
import candour.cases.episode.Episode;
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
import java.util.stream.Collectors;

/** One assessment of one child. What is written in it is kept apart, field by field, in {@link FieldText}s. */
@Entity
public class Assessment extends Made {

    @EmbeddedId
    private AssessmentId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "child"))
    private PersonId child;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "episode"))
    private EpisodeId episode;

    @Enumerated(EnumType.STRING)
    private AssessmentKind kind;

    @Enumerated(EnumType.STRING)
    private AssessmentState state;

    private LocalDate startedOn;
    private LocalDate submittedOn;
    private LocalDate authorisedOn;
    private LocalDate childSeenOn;
    private String whyChildNotSeen;
    private int submissions;
    private long saves;

    @ElementCollection
    @CollectionTable(name = "assessment_factor", joinColumns = @JoinColumn(name = "assessment_id"))
    @OrderColumn(name = "position")
    private List<FoundFactor> factors = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "assessment_step", joinColumns = @JoinColumn(name = "assessment_id"))
    @OrderColumn(name = "position")
    private List<StepTaken> journal = new ArrayList<>();

    protected Assessment() {}

    static Assessment started(AssessmentId id, Episode episode, StartAssessment said, Occasion occasion) {
        var assessment = new Assessment();
        assessment.id = id;
        assessment.belongTo(episode.authority());
        assessment.child = episode.child();
        assessment.episode = episode.id();
        assessment.kind = AssessmentKind.on(said.on(), said.kind());
        assessment.startedOn = said.on();
        assessment.take(AssessmentStep.START, said.on(), null, occasion);
        return assessment;
    }

    /** Something was written in it: whoever has read it before reads it again before a step. */
    void written() {
        saves++;
    }

    void reviewed(RecordReviewPoint said, Occasion occasion) {
        occasion.mustHavePassedSince(startedOn, "/on", said.on());
        take(AssessmentStep.REVIEW_POINT, said.on(), said.decision(), occasion);
    }

    void submit(SubmitAssessment said, Occasion occasion) {
        occasion.mustHavePassedSince(startedOn, "/on", said.on());
        said.mustSayOneThing();
        AssessmentFactor.mustBeUsable(said.factors(), said.on());
        take(AssessmentStep.SUBMISSION, said.on(), null, occasion);
        submittedOn = said.on();
        childSeenOn = said.childSeenOn();
        whyChildNotSeen = said.whyChildNotSeen();
        submissions++;
        said.factors().forEach(factor -> factors.add(new FoundFactor(authority(), submissions, factor)));
    }

    void sendBack(ReturnAssessment said, Occasion occasion) {
        occasion.mustHavePassedSince(submittedOn, "/on", said.on());
        take(AssessmentStep.RETURN, said.on(), said.reason(), occasion);
    }

    void authorise(AuthoriseAssessment said, Occasion occasion) {
        occasion.mustHavePassedSince(submittedOn, "/on", said.on());
        take(AssessmentStep.AUTHORISATION, said.on(), said.comment(), occasion);
        authorisedOn = said.on();
    }

    private void take(AssessmentStep step, LocalDate on, String reason, Occasion occasion) {
        step.row().to().ifPresent(next -> state = next);
        journal.add(StepTaken.of(authority(), step, on, reason, occasion));
    }

    /** Whether this person started or submitted it. */
    boolean isHandedInBy(String subject) {
        return journal.stream()
                .filter(taken -> taken.step().equals(AssessmentStep.START.name())
                        || taken.step().equals(AssessmentStep.SUBMISSION.name()))
                .anyMatch(taken -> taken.bySubject().equals(subject));
    }

    /** The factors of the last submission: of an assessment that is not authorised, what is proposed (rule 8614). */
    public Set<AssessmentFactor> factors() {
        return factors.stream()
                .filter(found -> found.submission() == submissions)
                .map(FoundFactor::factor)
                .collect(Collectors.toUnmodifiableSet());
    }

    public AssessmentId id() {
        return id;
    }

    public PersonId child() {
        return child;
    }

    public EpisodeId episode() {
        return episode;
    }

    public AssessmentKind type() {
        return kind;
    }

    public AssessmentState state() {
        return state;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    public Optional<LocalDate> authorisedOn() {
        return Optional.ofNullable(authorisedOn);
    }

    Optional<LocalDate> submittedOn() {
        return Optional.ofNullable(submittedOn);
    }

    public Optional<LocalDate> childSeenOn() {
        return Optional.ofNullable(childSeenOn);
    }

    public Optional<String> whyChildNotSeen() {
        return Optional.ofNullable(whyChildNotSeen);
    }

    public List<StepTaken> journal() {
        return Collections.unmodifiableList(journal);
    }

    @Override
    public String kind() {
        return "assessment";
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
