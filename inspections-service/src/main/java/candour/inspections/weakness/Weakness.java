package candour.inspections.weakness;

import candour.conventions.Actor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.RequestKey;
import candour.inspections.access.Person;
import candour.timescales.PartialDate;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Something a report found wrong in an authority, and what was said and seen about it since. */
@Entity
public class Weakness {

    @EmbeddedId
    private WeaknessId id;

    private String authority;
    private String reference;
    private String title;
    private String finding;
    private String source;
    private String foundOn;

    @Enumerated(EnumType.STRING)
    private PartialDate.Precision foundPrecision;

    @Enumerated(EnumType.STRING)
    private WeaknessState state;

    @ElementCollection
    @CollectionTable(name = "weakness_step", joinColumns = @JoinColumn(name = "weakness_id"))
    @OrderColumn(name = "position")
    private List<StepTaken> journal = new ArrayList<>();

    @Embedded
    private RequestKey requestKey;

    @Version
    private long version;

    protected Weakness() {}

    static Weakness identified(WeaknessId id, String reference, IdentifyWeakness said, RequestKey key) {
        var found = PartialDate.parse(said.foundOn());
        var made = new Weakness();
        made.id = id;
        made.reference = reference;
        made.authority = said.authority();
        made.title = said.title().strip();
        made.finding = said.finding();
        made.source = said.source();
        made.foundOn = found.text();
        made.foundPrecision = found.precision();
        made.state = WeaknessState.IDENTIFIED;
        made.requestKey = key;
        return made;
    }

    /** The one gate: out of order is 409, the wrong role 403; the caller has looked at the guards. */
    void take(WeaknessStep step, String grounds, Actor by, Instant now) {
        state = step.to();
        journal.add(new StepTaken(authority, step, Side.of(by), now, Person.of(by), grounds));
    }

    void mustBeOpen(WeaknessStep step) {
        if (!step.isOpenIn(state)) {
            throw new ProblemException(
                    Problems.STEP_NOT_ALLOWED,
                    "\"%s\" cannot be done while the weakness is: %s.".formatted(step.title(), state.words()));
        }
    }

    void mustBeFor(WeaknessStep step, Actor by) {
        if (!step.isFor(by)) {
            throw new ProblemException(Problems.NOT_YOURS, "This step is for another role.");
        }
    }

    /** When a step was last taken, and by which body. */
    Optional<StepTaken> last(WeaknessStep step) {
        return journal.reversed().stream().filter(taken -> taken.step() == step).findFirst();
    }

    /** Whether the claim that stands was made on the side of that body, which then cannot say that it is true. */
    boolean isClaimedBy(String body) {
        return last(WeaknessStep.CLAIM)
                .map(StepTaken::body)
                .filter(body::equals)
                .isPresent();
    }

    /** When its action was last claimed. */
    public Optional<Instant> claimedAt() {
        return last(WeaknessStep.CLAIM).map(StepTaken::takenAt);
    }

    /** How often it was found again after it was said to be put right. */
    public long recurrences() {
        return journal.stream()
                .filter(taken -> taken.step() == WeaknessStep.RECURRENCE)
                .count();
    }

    List<StepTaken> journal() {
        return Collections.unmodifiableList(journal);
    }

    public WeaknessId id() {
        return id;
    }

    public String authority() {
        return authority;
    }

    public String reference() {
        return reference;
    }

    public String title() {
        return title;
    }

    /** What was found, in the words of the report that found it. */
    public String finding() {
        return finding;
    }

    /** The report that found it. */
    public String source() {
        return source;
    }

    /** When it was found, as well as it is known. */
    public String foundOn() {
        return foundOn;
    }

    PartialDate.Precision foundPrecision() {
        return foundPrecision;
    }

    public WeaknessState state() {
        return state;
    }

    RequestKey requestKey() {
        return requestKey;
    }

    long version() {
        return version;
    }
}
