package candour.cases.allocation;

import candour.cases.access.Occasion;
import candour.cases.record.Made;
import candour.cases.record.RecordSubject;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One absence of a worker, and the children who were theirs when it began. */
@Entity
public class Absence extends Made {

    /** Why a worker is away, as far as the work needs it; never the illness. */
    public enum Why {
        SICKNESS,
        LEAVE,
        TRAINING,
        LEFT,
        OTHER
    }

    @EmbeddedId
    private AbsenceId id;

    @Enumerated(EnumType.STRING)
    private AbsenceState state;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "worker_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "worker_name"))
    private Worker worker;

    private LocalDate awayFrom;
    private LocalDate expectedBackOn;
    private LocalDate backOn;

    @Enumerated(EnumType.STRING)
    private Why why;

    @ElementCollection
    @CollectionTable(name = "absence_subject", joinColumns = @JoinColumn(name = "absence_id"))
    private Set<RecordSubject> subjects = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "absence_step", joinColumns = @JoinColumn(name = "absence_id"))
    @OrderColumn(name = "position")
    private List<StepTaken> journal = new ArrayList<>();

    protected Absence() {}

    static Absence of(AbsenceId id, RecordAbsence said, Set<UUID> children, Occasion occasion) {
        occasion.mustHavePassed("/from", said.from());
        var absence = new Absence();
        absence.id = id;
        absence.belongTo(occasion.by().authority());
        absence.worker = said.worker();
        absence.awayFrom = said.from();
        absence.expectedBackOn = said.expectedBackOn();
        absence.why = said.why();
        children.forEach(child -> absence.subjects.add(new RecordSubject(absence.authority(), child)));
        absence.take(AbsenceStep.ABSENCE, said.from(), occasion);
        return absence;
    }

    void end(LocalDate on, Occasion occasion) {
        occasion.mustHavePassedSince(awayFrom, "/on", on);
        take(AbsenceStep.RETURN, on, occasion);
        backOn = on;
    }

    private void take(AbsenceStep step, LocalDate on, Occasion occasion) {
        step.mustBeOpen(state, occasion.by());
        step.row().to().ifPresent(next -> state = next);
        journal.add(StepTaken.of(authority(), step, on, null, occasion));
    }

    public AbsenceId id() {
        return id;
    }

    AbsenceState state() {
        return state;
    }

    Worker worker() {
        return worker;
    }

    LocalDate awayFrom() {
        return awayFrom;
    }

    LocalDate expectedBackOn() {
        return expectedBackOn;
    }

    LocalDate backOn() {
        return backOn;
    }

    Why why() {
        return why;
    }

    @Override
    public String kind() {
        return "absence";
    }

    @Override
    public UUID key() {
        return id.id();
    }

    @Override
    public Set<UUID> about() {
        return subjects.stream().map(RecordSubject::child).collect(Collectors.toUnmodifiableSet());
    }
}
