package candour.inspections.intervention;

import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.RequestKey;
import candour.inspections.dates.KnownDate;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** A notice, a direction or another intervention in one authority: what it demands, how long it meant to last, where it stands. */
@Entity
@DynamicUpdate
public class Intervention {

    @Id
    private UUID id;

    private String authority;

    @Enumerated(EnumType.STRING)
    private InterventionKind kind;

    private List<String> scope;

    @Embedded
    private Terms terms;

    private UUID predecessor;
    private UUID successor;

    @Enumerated(EnumType.STRING)
    private InterventionState state;

    @ElementCollection
    @CollectionTable(name = "intervention_trigger", joinColumns = @JoinColumn(name = "intervention_id"))
    @OrderColumn(name = "position")
    private List<Trigger> triggers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "intervention_requirement", joinColumns = @JoinColumn(name = "intervention_id"))
    @OrderColumn(name = "position")
    private List<Requirement> requirements = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "intervention_step", joinColumns = @JoinColumn(name = "intervention_id"))
    @OrderColumn(name = "position")
    private List<StepTaken> journal = new ArrayList<>();

    @Embedded
    private RequestKey requestKey;

    @Version
    private long version;

    protected Intervention() {}

    static Intervention proposed(UUID id, String authority, ProposeIntervention said, RequestKey key) {
        var made = new Intervention();
        made.id = id;
        made.authority = authority;
        made.kind = said.kind();
        made.scope = List.copyOf(said.scope());
        made.terms = Terms.of(said);
        made.predecessor = said.predecessor();
        made.state = InterventionState.PROPOSED;
        made.requestKey = key;
        said.triggers()
                .forEach(one -> made.triggers.add(new Trigger(authority, one.inspection(), one.area(), one.words())));
        said.requirements().forEach(one -> made.requirements.add(new Requirement(authority, one.text(), one.due())));
        return made;
    }

    /** The one gate: out of order is 409; the caller has looked at the role, the day and the successor. */
    void take(StepTaken taken, Intervention next) {
        mustBeOpen(taken.step());
        state = taken.step().to();
        successor = next == null ? null : next.id;
        journal.add(taken);
    }

    void mustBeOpen(InterventionStep step) {
        if (!step.from().contains(state)) {
            throw new ProblemException(
                    Problems.STEP_NOT_ALLOWED,
                    "\"%s\" cannot be done while the intervention is: %s.".formatted(step.title(), state.title()));
        }
    }

    /** From when it has been in force; empty while it is proposed. */
    public Optional<KnownDate> issuedOn() {
        return lastTaken(InterventionStep.ISSUE).map(StepTaken::on);
    }

    /** When it ended; empty while it has not, whatever its term says. */
    public Optional<KnownDate> endedOn() {
        return state.isEnded() ? Optional.of(journal.getLast().on()) : Optional.empty();
    }

    /** The end of the term it states, where it states one that can be reckoned. */
    public Optional<KnownDate> nominalEnd() {
        return issuedOn().flatMap(terms::nominalEnd);
    }

    /** When the next review is due by its own terms, counted from its issue or its last review; empty during a review. */
    public Optional<KnownDate> reviewDue() {
        return lastTaken(InterventionStep.CONTINUATION)
                .or(() -> lastTaken(InterventionStep.ISSUE))
                .filter(_ -> state == InterventionState.IN_FORCE)
                .flatMap(taken -> terms.reviewAfter(taken.on()));
    }

    private Optional<StepTaken> lastTaken(InterventionStep step) {
        return journal.reversed().stream().filter(taken -> taken.step() == step).findFirst();
    }

    /** What it is called, with what it rests on by the law of its day; never what the press calls it. */
    public String label() {
        return basis().map(LegalBasis::label).orElseGet(kind::words);
    }

    /** Empty while proposed, and for one older than the table. */
    public Optional<LegalBasis> basis() {
        return issuedOn().flatMap(issued -> LegalBasis.of(kind, issued));
    }

    public UUID id() {
        return id;
    }

    public String authority() {
        return authority;
    }

    public InterventionKind kind() {
        return kind;
    }

    public List<String> scope() {
        return List.copyOf(scope);
    }

    public Terms terms() {
        return terms;
    }

    public Optional<UUID> predecessor() {
        return Optional.ofNullable(predecessor);
    }

    public Optional<UUID> successor() {
        return Optional.ofNullable(successor);
    }

    public InterventionState state() {
        return state;
    }

    public List<Trigger> triggers() {
        return List.copyOf(triggers);
    }

    public List<Requirement> requirements() {
        return List.copyOf(requirements);
    }

    public List<StepTaken> journal() {
        return List.copyOf(journal);
    }

    RequestKey requestKey() {
        return requestKey;
    }

    public long version() {
        return version;
    }
}
