package candour.inspections.scrutiny;

import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.inspections.dates.KnownDate;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** One recommendation of a scrutiny report, from being made to being verified. */
@Entity
@DynamicUpdate
public class Recommendation {

    @Id
    private UUID id;

    private String authority;
    private UUID reportId;
    private int number;
    private String text;
    private String addressee;

    @Enumerated(EnumType.STRING)
    private RecommendationState state;

    @Embedded
    @AttributeOverride(name = "earliest", column = @Column(name = "promised_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "promised_precision"))
    private KnownDate promised;

    @ElementCollection
    @CollectionTable(name = "recommendation_step", joinColumns = @JoinColumn(name = "recommendation_id"))
    @OrderColumn(name = "position")
    private List<StepTaken> journal = new ArrayList<>();

    @Version
    private long version;

    protected Recommendation() {}

    static Recommendation made(UUID id, ScrutinyReport in, int number, ReceiveReport.Made said) {
        var made = new Recommendation();
        made.id = id;
        made.authority = in.authority();
        made.reportId = in.id();
        made.number = number;
        made.text = said.text();
        made.addressee = said.addressee();
        made.state = RecommendationState.MADE;
        return made;
    }

    /** The one gate: out of order is 409; the caller has looked at the person. */
    void take(StepTaken taken) {
        mustBeOpen(taken.step());
        state = taken.step().to();
        journal.add(taken);
    }

    void mustBeOpen(RecommendationStep step) {
        if (!step.from().contains(state)) {
            throw new ProblemException(
                    Problems.STEP_NOT_ALLOWED,
                    "\"%s\" cannot be done while the recommendation is: %s.".formatted(step.title(), state.words()));
        }
    }

    /** By when the executive promised it, with its acceptance; a promise is not moved afterwards. */
    void promise(KnownDate due) {
        promised = due;
    }

    /** The executive's latest claim that it is done. */
    public Optional<StepTaken> claim() {
        return journal.reversed().stream()
                .filter(taken -> taken.step() == RecommendationStep.ACHIEVEMENT)
                .findFirst();
    }

    /** Whether the claim came after the promised date was certainly over. */
    public boolean isAchievedLate() {
        return promised != null
                && claim().filter(claim -> promised.isOver(claim.happenedOn())).isPresent();
    }

    /** Whether something promised is not claimed and its date certainly over. */
    public boolean isOverdue(LocalDate today) {
        return state.isPromised() && promised != null && promised.isOver(today);
    }

    public UUID id() {
        return id;
    }

    public String authority() {
        return authority;
    }

    public UUID report() {
        return reportId;
    }

    public int number() {
        return number;
    }

    public String text() {
        return text;
    }

    /** The title of the executive office it is addressed to. */
    public String addressee() {
        return addressee;
    }

    public RecommendationState state() {
        return state;
    }

    public Optional<KnownDate> promised() {
        return Optional.ofNullable(promised);
    }

    public List<StepTaken> journal() {
        return List.copyOf(journal);
    }

    public long version() {
        return version;
    }
}
