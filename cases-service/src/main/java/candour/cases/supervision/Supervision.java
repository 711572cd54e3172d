package candour.cases.supervision;

import candour.cases.access.Occasion;
import candour.cases.record.Made;
import candour.cases.record.RecordSubject;
import candour.cases.record.StepTaken;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One supervision: worker and manager went through children, who need not know of each other, and decided on each. */
@Entity
public class Supervision extends Made {

    @EmbeddedId
    private SupervisionId id;

    @Enumerated(EnumType.STRING)
    private SupervisionState state;

    private String workerSubject;
    private String workerName;
    private LocalDate heldOn;

    @ElementCollection
    @CollectionTable(name = "supervision_subject", joinColumns = @JoinColumn(name = "supervision_id"))
    private Set<RecordSubject> subjects = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "supervision_decision", joinColumns = @JoinColumn(name = "supervision_id"))
    @OrderColumn(name = "position")
    private List<Decision> decisions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "supervision_carried", joinColumns = @JoinColumn(name = "supervision_id"))
    private Set<Carried> carried = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "supervision_step", joinColumns = @JoinColumn(name = "supervision_id"))
    @OrderColumn(name = "position")
    private List<StepTaken> journal = new ArrayList<>();

    protected Supervision() {}

    static Supervision recorded(SupervisionId id, RecordSupervision said, Occasion occasion) {
        var supervision = new Supervision();
        supervision.id = id;
        supervision.belongTo(occasion.by().authority());
        occasion.mustHavePassed("/on", said.on());
        supervision.take(SupervisionStep.SUPERVISION, said.on(), occasion);
        supervision.workerSubject = said.worker();
        supervision.workerName = said.workerName();
        supervision.heldOn = said.on();
        said.children().forEach(child -> supervision.subjects.add(new RecordSubject(supervision.authority(), child)));
        said.decisions().forEach(it -> supervision.decisions.add(Decision.of(supervision.authority(), it)));
        return supervision;
    }

    void carriedOut(DecisionDone said, Occasion occasion) {
        occasion.mustHavePassedSince(heldOn, "/on", said.on());
        if (said.number() >= decisions.size()) {
            throw ProblemException.rule("/number", "There is no such decision");
        }
        if (doneOn(said.number()).isPresent()) {
            throw new ProblemException(Problems.ALREADY_THERE, "That decision is recorded as carried out.");
        }
        take(SupervisionStep.DECISION_DONE, said.on(), occasion);
        carried.add(new Carried(authority(), said.number(), said.on(), said.what()));
    }

    private void take(SupervisionStep step, LocalDate on, Occasion occasion) {
        step.mustBeOpen(state, occasion.by());
        step.row().to().ifPresent(next -> state = next);
        journal.add(StepTaken.of(authority(), step, on, null, occasion));
    }

    Optional<LocalDate> doneOn(int number) {
        return carried.stream()
                .filter(it -> it.decisionNumber() == number)
                .map(Carried::doneOn)
                .findFirst();
    }

    public SupervisionId id() {
        return id;
    }

    SupervisionState state() {
        return state;
    }

    String workerName() {
        return workerName;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    List<Decision> decisions() {
        return Collections.unmodifiableList(decisions);
    }

    String supervisor() {
        return journal.getFirst().byName();
    }

    @Override
    public String kind() {
        return "supervision";
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
