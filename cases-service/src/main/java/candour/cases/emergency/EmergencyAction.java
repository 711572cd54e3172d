package candour.cases.emergency;

import candour.cases.access.Occasion;
import candour.cases.person.OneChildRecord;
import candour.cases.person.Person;
import candour.cases.record.Account;
import candour.cases.record.StepTaken;
import candour.conventions.ProblemException;
import candour.conventions.Time;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What protects one child at once: police protection, an emergency protection order, or one after the other. */
@Entity
public class EmergencyAction extends OneChildRecord {

    private static final Duration POLICE_PROTECTION = Duration.ofHours(72);

    @EmbeddedId
    private EmergencyActionId id;

    @Enumerated(EnumType.STRING)
    private EmergencyActionState state;

    private Instant takenAt;
    private Instant madeAt;
    private Instant expiresAt;
    private Instant endedAt;
    private LocalDate countedFrom;
    private String court;

    @Enumerated(EnumType.STRING)
    private EmergencyEnding ending;

    @Embedded
    private Account account;

    @ElementCollection
    @CollectionTable(name = "emergency_action_step", joinColumns = @JoinColumn(name = "emergency_action_id"))
    @OrderColumn(name = "position")
    private List<StepTaken> journal = new ArrayList<>();

    protected EmergencyAction() {}

    static EmergencyAction of(EmergencyActionId id, Person child, Account account) {
        var action = new EmergencyAction();
        action.id = id;
        action.beAbout(child);
        action.account = account;
        return action;
    }

    EmergencyAction takenByPolice(Instant at, Occasion occasion) {
        mustFollow(Instant.EPOCH, "/takenAt", at, occasion);
        take(EmergencyActionStep.POLICE_PROTECTION, day(at), null, occasion);
        takenAt = at;
        expiresAt = at.plus(POLICE_PROTECTION);
        countedFrom = day(at);
        return this;
    }

    /** An order; on the police's own application its days begin with the police protection. */
    EmergencyAction ordered(EmergencyActionStep step, OrderMade order, Occasion occasion) {
        mustFollow(takenAt == null ? Instant.EPOCH : takenAt, "/madeAt", order.madeAt(), occasion);
        var begins = order.onPoliceApplication() && takenAt != null ? day(takenAt) : day(order.madeAt());
        OrderLength.mustHold(begins, order.expiresAt());
        take(step, day(order.madeAt()), null, occasion);
        madeAt = order.madeAt();
        expiresAt = order.expiresAt();
        countedFrom = begins;
        court = order.court();
        return this;
    }

    void extend(ExtendOrder said, Occasion occasion) {
        mustFollow(madeAt, "/madeAt", said.madeAt(), occasion);
        OrderLength.mustHoldExtension(day(expiresAt), said.expiresAt());
        take(EmergencyActionStep.EXTENSION, day(said.madeAt()), null, occasion);
        countedFrom = day(expiresAt);
        expiresAt = said.expiresAt();
    }

    void end(EndAction said, Occasion occasion) {
        mustFollow(madeAt == null ? takenAt : madeAt, "/at", said.at(), occasion);
        take(EmergencyActionStep.END, day(said.at()), said.reason(), occasion);
        endedAt = said.at();
        ending = said.how();
    }

    private void take(EmergencyActionStep step, LocalDate on, String reason, Occasion occasion) {
        step.mustBeOpen(state, occasion.by());
        step.row().to().ifPresent(next -> state = next);
        journal.add(StepTaken.of(authority(), step, on, reason, occasion));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Time.LONDON);
    }

    private static void mustFollow(Instant before, String pointer, Instant moment, Occasion occasion) {
        if (moment.isBefore(before) || moment.isAfter(occasion.at())) {
            throw ProblemException.rule(pointer, "Enter a time after what came before it and not in the future");
        }
    }

    /** Whether it ended after it had run out, to the minute. */
    boolean endedLate() {
        return endedAt != null && endedAt.isAfter(expiresAt);
    }

    /** The day its days are counted from. */
    LocalDate countedFrom() {
        return countedFrom;
    }

    public EmergencyActionId id() {
        return id;
    }

    public EmergencyActionState state() {
        return state;
    }

    Instant takenAt() {
        return takenAt;
    }

    Instant madeAt() {
        return madeAt;
    }

    /** When the child's protection runs out unless something else is done. */
    public Instant expiresAt() {
        return expiresAt;
    }

    Instant endedAt() {
        return endedAt;
    }

    String court() {
        return court;
    }

    EmergencyEnding ending() {
        return ending;
    }

    Account account() {
        return account;
    }

    StepTaken latest() {
        return journal.getLast();
    }

    @Override
    public String kind() {
        return "emergency-action";
    }

    @Override
    public UUID key() {
        return id.id();
    }
}
