package candour.inspections.inspection;

import candour.conventions.Actor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.RequestKey;
import candour.inspections.access.Role;
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

    private LocalDate fieldworkFrom;
    private LocalDate fieldworkTo;

    @Embedded
    private Lead lead;

    private String rehearsalOf;

    @Enumerated(EnumType.STRING)
    private InspectionState state;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "inspection_step", joinColumns = @JoinColumn(name = "inspection_id"))
    @OrderColumn(name = "position")
    private List<StepTaken> journal = new ArrayList<>();

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
        if (plan.fieldworkTo().isBefore(plan.fieldworkFrom())) {
            throw ProblemException.rule("/fieldworkTo", "Fieldwork cannot end before it begins");
        }
        var inspection = new Inspection();
        inspection.id = id;
        inspection.reference = reference;
        inspection.authority = plan.authority();
        inspection.framework = plan.framework();
        inspection.kind = plan.kind();
        inspection.fieldworkFrom = plan.fieldworkFrom();
        inspection.fieldworkTo = plan.fieldworkTo();
        inspection.requestKey = key;
        inspection.state = InspectionState.PLANNED;
        return inspection;
    }

    void ledBy(Actor actor, Optional<String> rehearsedFrom) {
        lead = new Lead(actor.subject(), actor.name());
        rehearsalOf = rehearsedFrom.orElse(null);
    }

    /** The one gate: out of order is 409, the wrong role 403; the caller has looked at the guards. */
    void take(InspectionStep step, LocalDate on, String reason, Actor by, Instant now) {
        mustBeOpen(step);
        mustBeFor(step, by);
        step.to().ifPresent(next -> state = next);
        journal.add(new StepTaken(authority, step, on, now, by.subject(), by.name(), Role.officeOf(by), reason));
    }

    void mustBeOpen(InspectionStep step) {
        if (!step.isOpenIn(state)) {
            throw new ProblemException(
                    Problems.STEP_NOT_ALLOWED,
                    "\"%s\" cannot be taken while the inspection is: %s.".formatted(step.title(), state.words()));
        }
    }

    void mustBeFor(InspectionStep step, Actor by) {
        if (!step.isFor(by)) {
            throw new ProblemException(Problems.NOT_YOURS, "This step is for another role.");
        }
    }

    /** Stops the clocks that this milestone stops and starts those that it starts; a due date never moves. */
    void strike(Milestone milestone, LocalDate on, Clocks clocks) {
        for (var timescale : InspectionTimescale.values()) {
            var inForce = clocks.inForce(timescale);
            deadline(timescale)
                    .filter(running -> !running.isMet() && inForce.isStoppedBy(milestone, running))
                    .ifPresent(running -> deadlines.put(timescale, RunningDeadline.of(authority, running.met(on))));
            if (!deadlines.containsKey(timescale)) {
                inForce.start(milestone, on)
                        .ifPresent(started -> deadlines.put(timescale, RunningDeadline.of(authority, started)));
            }
        }
    }

    public Optional<candour.timescales.Deadline> deadline(InspectionTimescale timescale) {
        return Optional.ofNullable(deadlines.get(timescale)).map(running -> running.of(timescale));
    }

    /** When the step was last recorded, if it was. */
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
        return fieldworkFrom;
    }

    public LocalDate fieldworkTo() {
        return fieldworkTo;
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

    public RequestKey requestKey() {
        return requestKey;
    }

    public long version() {
        return version;
    }
}
