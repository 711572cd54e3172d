package candour.cases.sharing;

import candour.cases.access.Occasion;
import candour.cases.person.OneChildRecord;
import candour.cases.person.Person;
import candour.cases.record.StepTaken;
import candour.conventions.ProblemException;
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
import java.util.List;
import java.util.UUID;

/** A decision whether to share information about a child. Not to share without such a record is never right (I18). */
@Entity
public class SharingDecision extends OneChildRecord {

    @EmbeddedId
    private SharingDecisionId id;

    @Enumerated(EnumType.STRING)
    private SharingDecisionState state;

    private String what;
    private String sharedWith;
    private LocalDate reviewOn;

    @ElementCollection
    @CollectionTable(name = "sharing_decision_step", joinColumns = @JoinColumn(name = "sharing_decision_id"))
    @OrderColumn(name = "position")
    private List<StepTaken> journal = new ArrayList<>();

    protected SharingDecision() {}

    static SharingDecision made(SharingDecisionId id, Person child, DecideSharing said, Occasion occasion) {
        var decision = new SharingDecision();
        decision.id = id;
        decision.beAbout(child);
        decision.what = said.what();
        decision.sharedWith = said.with();
        occasion.mustHavePassed("/on", said.on());
        decision.take(stepOf(said), said.on(), said.reason(), occasion);
        decision.lookAgain(said.on(), said.reviewOn());
        return decision;
    }

    static SharingDecisionStep stepOf(DecideSharing said) {
        return said.shared() ? SharingDecisionStep.SHARING : SharingDecisionStep.REFUSAL;
    }

    void review(SharingDecisionStep step, ReviewSharing said, Occasion occasion) {
        occasion.mustHavePassedSince(journal.getLast().takenOn(), "/on", said.on());
        take(step, said.on(), said.reason(), occasion);
        lookAgain(said.on(), said.reviewOn());
    }

    private void lookAgain(LocalDate on, LocalDate next) {
        var needed = state == SharingDecisionState.NOT_SHARED;
        if (needed && (next == null || !next.isAfter(on))) {
            throw ProblemException.rule("/reviewOn", "Enter a later day on which to look again");
        }
        reviewOn = needed ? next : null;
    }

    private void take(SharingDecisionStep step, LocalDate on, String reason, Occasion occasion) {
        step.mustBeOpen(state, occasion.by());
        step.row().to().ifPresent(next -> state = next);
        journal.add(StepTaken.of(authority(), step, on, reason, occasion));
    }

    public SharingDecisionId id() {
        return id;
    }

    public SharingDecisionState state() {
        return state;
    }

    String what() {
        return what;
    }

    String sharedWith() {
        return sharedWith;
    }

    LocalDate reviewOn() {
        return reviewOn;
    }

    List<StepTaken> journal() {
        return Collections.unmodifiableList(journal);
    }

    @Override
    public String kind() {
        return "sharing-decision";
    }

    @Override
    public UUID key() {
        return id.id();
    }
}
