package candour.inspections.change;

import candour.conventions.Actor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.RequestKey;
import candour.inspections.access.Person;
import candour.inspections.inspection.Inspection;
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
import java.util.Optional;
import java.util.UUID;

/** The cause of one difference: from which wording to which, why, by whom, and who confirmed it. */
@Entity
public class Change {

    @EmbeddedId
    private ChangeId id;

    private String authority;
    private UUID inspectionId;
    private int baseRevision;
    private String part;
    private String beforeSha256;
    private String afterSha256;
    private String beforeText;
    private String afterText;

    @Enumerated(EnumType.STRING)
    private ChangeCause cause;

    @Embedded
    private Follows follows;

    private String evidence;
    private String reason;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private boolean touchesJudgement;
    private boolean needsConfirmation;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "made_by_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "made_by_name"))
    @AttributeOverride(name = "office", column = @Column(name = "made_by_office"))
    private Person madeBy;

    private Instant madeAt;

    @Embedded
    private Confirmation confirmation;

    @Embedded
    private RequestKey requestKey;

    @Version
    private long version;

    protected Change() {}

    static Change of(ChangeId id, Inspection inspection, Difference difference, ChangeCause cause, GiveCause given) {
        var change = new Change();
        change.id = id;
        change.authority = inspection.authority();
        change.inspectionId = inspection.id().id();
        change.baseRevision = difference.base();
        change.part = difference.part().address();
        change.beforeText = difference.before();
        change.afterText = difference.after();
        change.beforeSha256 = difference.beforeSha256();
        change.afterSha256 = difference.afterSha256();
        change.touchesJudgement = difference.touchesJudgement();
        change.cause = cause;
        change.needsConfirmation = cause.needs().contains(Need.SECOND_PERSON)
                || difference.touchesJudgement() && cause != ChangeCause.MODERATION;
        change.follows = Follows.of(given);
        change.evidence = given.evidence();
        change.reason = given.reason();
        change.direction = given.direction();
        return change;
    }

    void madeBy(Actor actor, Instant now, RequestKey key) {
        madeBy = Person.of(actor);
        madeAt = now;
        requestKey = key;
    }

    /** A second pair of eyes: never the maker's own, and for a judgement never the lead inspector's. */
    void confirm(Actor by, boolean isLead, String words, Instant now) {
        if (!needsConfirmation || confirmation != null) {
            throw new ProblemException(Problems.STEP_NOT_ALLOWED, "This change waits for no confirmation.");
        }
        if (madeBy.is(by)) {
            throw new ProblemException(Problems.NOT_YOURS, "A second person confirms; you made this change.");
        }
        if (touchesJudgement && isLead) {
            throw new ProblemException(
                    Problems.NOT_YOURS, "A change to a judgement is not decided by the lead inspector.");
        }
        confirmation = new Confirmation(Person.of(by), words, now);
    }

    /** Whether it counts: made, and confirmed where that is needed. */
    public boolean isEffective() {
        return !needsConfirmation || confirmation != null;
    }

    public ChangeId id() {
        return id;
    }

    public UUID inspection() {
        return inspectionId;
    }

    public Part part() {
        return new Part(part);
    }

    public int baseRevision() {
        return baseRevision;
    }

    public String beforeSha256() {
        return beforeSha256;
    }

    public String afterSha256() {
        return afterSha256;
    }

    public String beforeText() {
        return beforeText;
    }

    public String afterText() {
        return afterText;
    }

    public ChangeCause cause() {
        return cause;
    }

    /** The representation or the complaint it follows. */
    public Follows follows() {
        return follows == null ? new Follows(null, null) : follows;
    }

    public String evidence() {
        return evidence;
    }

    public String reason() {
        return reason;
    }

    public Direction direction() {
        return direction;
    }

    boolean touchesJudgement() {
        return touchesJudgement;
    }

    boolean needsConfirmation() {
        return needsConfirmation;
    }

    public Person madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Optional<Confirmation> confirmation() {
        return Optional.ofNullable(confirmation);
    }

    RequestKey requestKey() {
        return requestKey;
    }

    long version() {
        return version;
    }
}
