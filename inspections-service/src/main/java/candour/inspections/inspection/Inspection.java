package candour.inspections.inspection;

import candour.conventions.Actor;
import candour.conventions.RequestKey;
import candour.inspections.timescale.Clocks;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.BatchSize;

/** One inspection of one authority under one framework: where it stands, what was done, which clocks run. */
@Entity
public class Inspection {

    @EmbeddedId
    private InspectionId id;

    private String authority;
    private String reference;
    private String framework;

    @Enumerated(EnumType.STRING)
    private InspectionKind kind;

    @Embedded
    private Fieldwork fieldwork;

    @Embedded
    private Lead lead;

    private String rehearsalOf;

    @Embedded
    private Ties ties;

    @Enumerated(EnumType.STRING)
    private InspectionState state;

    @Enumerated(EnumType.STRING)
    private InspectionState cameFrom;

    @BatchSize(size = 100)
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "inspection_step", joinColumns = @JoinColumn(name = "inspection_id"))
    @OrderColumn(name = "position")
    private List<StepTaken> journal = new ArrayList<>();

    @BatchSize(size = 100)
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "inspection_deadline", joinColumns = @JoinColumn(name = "inspection_id"))
    @MapKeyColumn(name = "timescale")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<InspectionTimescale, RunningDeadline> deadlines = new EnumMap<>(InspectionTimescale.class);

    @Embedded
    private RequestKey requestKey;

    @Version
    private long version;

    protected Inspection() {}

    /** A planned inspection; dates in the wrong order are refused. */
    static Inspection planned(InspectionId id, String reference, PlanInspection plan, RequestKey key) {
        var inspection = new Inspection();
        inspection.id = id;
        inspection.reference = reference;
        inspection.authority = plan.authority();
        inspection.framework = plan.framework();
        inspection.kind = plan.kind();
        inspection.fieldwork = Fieldwork.of(plan.fieldworkFrom(), plan.fieldworkTo());
        inspection.ties = Ties.of(plan);
        inspection.requestKey = key;
        inspection.state = InspectionState.PLANNED;
        return inspection;
    }

    void ledBy(Actor actor, Optional<String> rehearsedFrom) {
        lead = new Lead(actor.subject(), actor.name());
        rehearsalOf = rehearsedFrom.orElse(null);
    }

    /** Other days of fieldwork; the clocks that run already keep their due dates. */
    void moveFieldwork(Fieldwork other) {
        fieldwork = other;
    }

    /** The one gate: out of order is 409, the wrong role 403; the caller has looked at the guards. */
    void take(InspectionStep step, Happened what, Actor by, Instant now) {
        Gate.mustBeOpen(step, state);
        Gate.mustBeFor(step, by);
        var next = step.destination().after(state, cameFrom);
        cameFrom = step.destination().remembers() ? state : cameFrom;
        state = next;
        journal.add(StepTaken.of(authority, step, what, by, now));
    }

    /** Stops and starts the clocks that hang on this milestone. */
    void strike(Milestone milestone, LocalDate on, Clocks clocks, Set<Circumstance> found) {
        new Clockwork(this, deadlines, clocks, found).strike(milestone, on);
    }

    public Optional<candour.timescales.Deadline> deadline(InspectionTimescale timescale) {
        return Optional.ofNullable(deadlines.get(timescale)).map(running -> running.of(timescale));
    }

    /** The clock for the statement of action: running or met; empty where none is owed. */
    public Optional<candour.timescales.Deadline> statementClock() {
        return Duties.statement(this);
    }

    public Optional<StepTaken> lastTaken(InspectionStep step) {
        return journal.reversed().stream().filter(taken -> taken.step() == step).findFirst();
    }

    public List<StepTaken> journal() {
        return Collections.unmodifiableList(journal);
    }

    public boolean isLedBy(Actor actor) {
        return lead.subject().equals(actor.subject());
    }

    public InspectionId id() {
        return id;
    }

    public String authority() {
        return authority;
    }

    public String reference() {
        return reference;
    }

    public String framework() {
        return framework;
    }

    public InspectionKind kind() {
        return kind;
    }

    public LocalDate fieldworkFrom() {
        return fieldwork.fieldworkFrom();
    }

    public LocalDate fieldworkTo() {
        return fieldwork.fieldworkTo();
    }

    public Lead lead() {
        return lead;
    }

    public Optional<String> rehearsalOf() {
        return Optional.ofNullable(rehearsalOf);
    }

    public InspectionState state() {
        return state;
    }

    /** Where it stood before it was set aside; null for one that never was. */
    InspectionState cameFrom() {
        return cameFrom;
    }

    /** The inspection it hangs on, and those it is made together with. */
    public Ties ties() {
        return ties == null ? Ties.NONE : ties;
    }

    public RequestKey requestKey() {
        return requestKey;
    }

    public long version() {
        return version;
    }
}
