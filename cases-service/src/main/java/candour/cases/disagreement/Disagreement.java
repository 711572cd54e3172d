package candour.cases.disagreement;

import candour.cases.access.Occasion;
import candour.cases.record.Made;
import candour.cases.record.RecordSubject;
import candour.cases.record.StepTaken;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One disagreement between professionals about a child or a sibling group, through its stages. */
@Entity
public class Disagreement extends Made {

    @EmbeddedId
    private DisagreementId id;

    @Enumerated(EnumType.STRING)
    private DisagreementState state;

    private String raisedBy;
    private String against;
    private String what;

    @ElementCollection
    @CollectionTable(name = "disagreement_subject", joinColumns = @JoinColumn(name = "disagreement_id"))
    private Set<RecordSubject> subjects = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "disagreement_step", joinColumns = @JoinColumn(name = "disagreement_id"))
    @OrderColumn(name = "position")
    private List<StepTaken> journal = new ArrayList<>();

    protected Disagreement() {}

    static Disagreement raised(DisagreementId id, RaiseDisagreement said, Occasion occasion) {
        var one = new Disagreement();
        one.id = id;
        one.belongTo(occasion.by().authority());
        one.raisedBy = said.raisedBy();
        one.against = said.against();
        one.what = said.what();
        said.children().forEach(child -> one.subjects.add(new RecordSubject(one.authority(), child.id())));
        occasion.mustHavePassed("/on", said.on());
        one.take(DisagreementStep.RAISING, said.on(), said.what(), occasion);
        return one;
    }

    void took(DisagreementStep step, DisagreementFacts said, Occasion occasion) {
        occasion.mustHavePassedSince(journal.getLast().takenOn(), "/on", said.on());
        take(step, said.on(), said.by() + ": " + said.what(), occasion);
    }

    private void take(DisagreementStep step, LocalDate on, String reason, Occasion occasion) {
        step.mustBeOpen(state, occasion.by());
        step.row().to().ifPresent(next -> state = next);
        journal.add(StepTaken.of(authority(), step, on, reason, occasion));
    }

    public DisagreementId id() {
        return id;
    }

    public DisagreementState state() {
        return state;
    }

    String raisedBy() {
        return raisedBy;
    }

    String against() {
        return against;
    }

    String what() {
        return what;
    }

    List<StepTaken> journal() {
        return Collections.unmodifiableList(journal);
    }

    @Override
    public String kind() {
        return "disagreement";
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
