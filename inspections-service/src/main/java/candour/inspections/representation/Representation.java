package candour.inspections.representation;

import candour.conventions.Actor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.RequestKey;
import candour.inspections.access.Person;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionId;
import candour.inspections.report.Part;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the authority says about one part of the issued draft, and how that was decided. */
@Entity
public class Representation {

    @EmbeddedId
    private RepresentationId id;

    private String authority;
    private UUID inspectionId;
    private String reference;

    @Embedded
    private Words words;

    @Enumerated(EnumType.STRING)
    private Category recategorisedAs;

    private boolean touchesJudgement;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "made_by_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "made_by_name"))
    @AttributeOverride(name = "office", column = @Column(name = "made_by_office"))
    private Person madeBy;

    private Instant submittedAt;
    private boolean late;

    @Enumerated(EnumType.STRING)
    private RepresentationState state;

    @Embedded
    private Determination determination;

    @Embedded
    private RepresentationJournal journal = new RepresentationJournal();

    @Embedded
    private RequestKey requestKey;

    @Version
    private long version;

    protected Representation() {}

    static Representation begun(RepresentationId id, String reference, Inspection inspection, RequestKey key) {
        var made = new Representation();
        made.id = id;
        made.reference = reference;
        made.authority = inspection.authority();
        made.inspectionId = inspection.id().id();
        made.requestKey = key;
        made.state = RepresentationState.DRAFT;
        return made;
    }

    void madeBy(Actor actor) {
        madeBy = Person.of(actor);
    }

    void write(WriteRepresentation written, Target target) {
        if (state != RepresentationState.DRAFT) {
            throw new ProblemException(
                    Problems.STEP_NOT_ALLOWED, "A representation is only written until it is submitted.");
        }
        words = Words.of(written, target.sha256());
        touchesJudgement = target.statesJudgement();
    }

    void submit(Actor by, Instant now, boolean afterTheWindow) {
        take(RepresentationStep.SUBMISSION, by, now, null);
        submittedAt = now;
        late = afterTheWindow;
    }

    void recategorise(Recategorise other, Actor by, Instant now) {
        recategorisedAs = other.category();
        take(RepresentationStep.RECATEGORISATION, by, now, other.reason());
    }

    void determine(Determine decision, Actor by, Instant now) {
        take(RepresentationStep.DETERMINATION, by, now, null);
        determination = new Determination(
                decision.outcome(), decision.reasons(), decision.evidenceConsidered(), Person.of(by), now);
    }

    /** The one gate: out of order is 409, the wrong role 403. */
    void take(RepresentationStep step, Actor by, Instant now, String reason) {
        step.require(state, by);
        step.to().ifPresent(next -> state = next);
        var given = step == RepresentationStep.RECATEGORISATION ? recategorisedAs : null;
        journal.add(authority, step, given, Person.of(by), now, reason);
    }

    /** The category it is decided under: the inspectorate's where it gave one. */
    public Category effectiveCategory() {
        return recategorisedAs == null ? words.category() : recategorisedAs;
    }

    /** Whether its decision touches a judgement, so that neither the paragraph's author nor the lead may take it. */
    public boolean touchesJudgement() {
        return touchesJudgement || words.category() == Category.JUDGEMENT || recategorisedAs == Category.JUDGEMENT;
    }

    /** How it ended: as it was decided, or withdrawn. */
    public Optional<Outcome> outcome() {
        return state == RepresentationState.WITHDRAWN
                ? Optional.of(Outcome.WITHDRAWN)
                : determination().map(Determination::outcome);
    }

    /** Whether it was decided so that the text changes, and so may be the cause of a change. */
    public boolean mayCauseChange() {
        return determination != null && determination.outcome().changesText();
    }

    public RepresentationId id() {
        return id;
    }

    public String authority() {
        return authority;
    }

    public InspectionId inspection() {
        return new InspectionId(inspectionId);
    }

    public String reference() {
        return reference;
    }

    public Part part() {
        return new Part(words.part());
    }

    /** What the authority wrote. */
    public Words words() {
        return words;
    }

    public Category recategorisedAs() {
        return recategorisedAs;
    }

    public Person madeBy() {
        return madeBy;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public boolean isLate() {
        return late;
    }

    public RepresentationState state() {
        return state;
    }

    public Optional<Determination> determination() {
        return Optional.ofNullable(determination);
    }

    List<RepresentationStepTaken> journal() {
        return journal.steps();
    }

    RequestKey requestKey() {
        return requestKey;
    }

    public long version() {
        return version;
    }
}
