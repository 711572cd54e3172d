package candour.cases.legal;

import candour.cases.access.Occasion;
import candour.cases.person.OneChildRecord;
import candour.cases.person.Person;
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
import java.util.List;
import java.util.UUID;

/** One order or agreement about a child, from its first day to its last. */
@Entity
public class LegalStatus extends OneChildRecord {

    @EmbeddedId
    private LegalStatusId id;

    @Enumerated(EnumType.STRING)
    private LegalStatusState state;

    @Enumerated(EnumType.STRING)
    private LegalOrder legalOrder;

    private LocalDate beganOn;
    private LocalDate endedOn;
    private String court;

    @ElementCollection
    @CollectionTable(name = "legal_status_step", joinColumns = @JoinColumn(name = "legal_status_id"))
    @OrderColumn(name = "position")
    private List<StepTaken> journal = new ArrayList<>();

    protected LegalStatus() {}

    static LegalStatus begun(LegalStatusId id, Person child, RecordStatus said, Occasion occasion) {
        var status = new LegalStatus();
        status.id = id;
        status.beAbout(child);
        occasion.mustHavePassed("/from", said.from());
        status.take(LegalStatusStep.BEGINNING, said.from(), null, occasion);
        status.legalOrder = said.order();
        status.beganOn = said.from();
        status.court = said.court();
        return status;
    }

    void end(LegalDay said, Occasion occasion) {
        occasion.mustHavePassedSince(beganOn, "/on", said.on());
        take(LegalStatusStep.END, said.on(), said.note(), occasion);
        endedOn = said.on();
    }

    private void take(LegalStatusStep step, LocalDate on, String reason, Occasion occasion) {
        step.mustBeOpen(state, occasion.by());
        step.row().to().ifPresent(next -> state = next);
        journal.add(StepTaken.of(authority(), step, on, reason, occasion));
    }

    public LegalStatusId id() {
        return id;
    }

    public LegalStatusState state() {
        return state;
    }

    public LegalOrder order() {
        return legalOrder;
    }

    public LocalDate beganOn() {
        return beganOn;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    String court() {
        return court;
    }

    @Override
    public String kind() {
        return "legal-status";
    }

    @Override
    public UUID key() {
        return id.id();
    }
}
