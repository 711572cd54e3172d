package candour.cases.episode;

import candour.cases.access.Occasion;
import candour.cases.person.PersonId;
import candour.cases.record.CaseRecord;
import candour.cases.record.StepTaken;
import candour.conventions.ProblemException;
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

/** One spell of work with one child, from a referral that is acted on to its closure. At most one is open, the latest. */
@Entity
public class Episode implements CaseRecord {

    @EmbeddedId
    private EpisodeId id;

    private String authority;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "child"))
    private PersonId child;

    @Enumerated(EnumType.STRING)
    private EpisodeState state;

    private UUID referral;
    private LocalDate referredOn;
    private LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    private ReasonForClosure reasonForClosure;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "re_referral_of"))
    private EpisodeId reReferralOf;

    private boolean reReferral;

    @Enumerated(EnumType.STRING)
    private PrimaryNeed primaryNeed;

    @ElementCollection
    @CollectionTable(name = "episode_step", joinColumns = @JoinColumn(name = "episode_id"))
    @OrderColumn(name = "position")
    private List<StepTaken> journal = new ArrayList<>();

    @Version
    private long version;

    protected Episode() {}

    static Episode opened(EpisodeId id, Opening opening, Occasion occasion) {
        var episode = new Episode();
        episode.id = id;
        episode.authority = opening.authority();
        episode.child = opening.child();
        episode.referral = opening.referral();
        episode.referredOn = opening.referredOn();
        episode.reReferralOf = opening.reReferralOf();
        episode.reReferral = opening.reReferral();
        episode.primaryNeed = opening.need();
        episode.take(EpisodeStep.OPENING, opening.referredOn(), null, occasion);
        return episode;
    }

    /** Not before its referral, nor in the future: else 422. */
    void close(EpisodeStep step, LocalDate on, ReasonForClosure why, String reason, Occasion occasion) {
        if (on.isAfter(occasion.today()) || on.isBefore(referredOn)) {
            throw ProblemException.rule("/on", "Enter a day from the referral to today");
        }
        take(step, on, reason, occasion);
        closedOn = on;
        reasonForClosure = why;
    }

    void need(PrimaryNeed known, Occasion occasion) {
        take(EpisodeStep.PRIMARY_NEED, occasion.today(), known.label(), occasion);
        primaryNeed = known;
    }

    private void take(EpisodeStep step, LocalDate on, String reason, Occasion occasion) {
        step.row().to().ifPresent(next -> state = next);
        journal.add(StepTaken.of(authority, step, on, reason, occasion));
    }

    public EpisodeId id() {
        return id;
    }

    public PersonId child() {
        return child;
    }

    public EpisodeState state() {
        return state;
    }

    public boolean isOpen() {
        return state == EpisodeState.OPEN;
    }

    /** The referral that opened it. */
    public UUID referral() {
        return referral;
    }

    /** The day of that referral: nothing in the episode is dated before it. */
    public LocalDate referredOn() {
        return referredOn;
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    public Optional<ReasonForClosure> reasonForClosure() {
        return Optional.ofNullable(reasonForClosure);
    }

    /** Whether the child was referred before within twelve months of its referral (C30). */
    public boolean isReReferral() {
        return reReferral;
    }

    public PrimaryNeed primaryNeed() {
        return primaryNeed;
    }

    /** The child's episode before; whether it is a re-referral in the sense of the statistics is asked apart. */
    public Optional<EpisodeId> reReferralOf() {
        return Optional.ofNullable(reReferralOf);
    }

    public List<StepTaken> journal() {
        return Collections.unmodifiableList(journal);
    }

    @Override
    public String kind() {
        return "episode";
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
