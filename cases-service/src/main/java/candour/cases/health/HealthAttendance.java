package candour.cases.health;

import candour.cases.access.Occasion;
import candour.cases.allocation.Worker;
import candour.cases.person.OneChildRecord;
import candour.cases.person.Person;
import candour.cases.record.Account;
import candour.cases.record.StepTaken;
import candour.conventions.ProblemException;
import candour.conventions.Time;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One attendance of a child in health care, or that the child was not brought, and what it asks of the child's worker. */
@Entity
public class HealthAttendance extends OneChildRecord {

    @EmbeddedId
    private HealthAttendanceId id;

    @Enumerated(EnumType.STRING)
    private HealthAttendanceState state;

    @Enumerated(EnumType.STRING)
    private AttendanceKind attendanceKind;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private String organisation;
    private Instant attendedAt;
    private boolean brought;
    private boolean injury;
    private Boolean moves;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "owner_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "owner_name"))
    private Worker owner;

    @Embedded
    private Account account;

    @ElementCollection
    @CollectionTable(name = "health_attendance_step", joinColumns = @JoinColumn(name = "health_attendance_id"))
    @OrderColumn(name = "position")
    private List<StepTaken> journal = new ArrayList<>();

    protected HealthAttendance() {}

    static HealthAttendance of(HealthAttendanceId id, Person child, RecordAttendance said, Occasion occasion) {
        var attendance = new HealthAttendance();
        attendance.id = id;
        attendance.beAbout(child);
        if (said.at().isAfter(occasion.at())) {
            throw ProblemException.rule("/at", "Enter a time that is not in the future");
        }
        if (said.injury() && said.moves() == null) {
            throw ProblemException.rule("/moves", "Say whether the child moves by itself yet");
        }
        attendance.attendanceKind = said.kind();
        attendance.organisation = said.organisation();
        attendance.attendedAt = said.at();
        attendance.brought = said.brought();
        attendance.injury = said.injury();
        attendance.moves = said.moves();
        attendance.account = said.account();
        return attendance;
    }

    /** What it asks, by the child's standing; an injury of a child who does not move alerts whatever the standing. */
    HealthAttendanceStep weigh(Standing found, Worker worker, Occasion occasion) {
        standing = found;
        var step = switch (found) {
            case PLAN, LOOKED_AFTER -> HealthAttendanceStep.ALERT;
            case ENDED_WITHIN_TWELVE_MONTHS ->
                isNonMobileInjury() ? HealthAttendanceStep.ALERT : HealthAttendanceStep.RECONTACT_QUESTION;
            case NONE -> isNonMobileInjury() ? HealthAttendanceStep.ALERT : HealthAttendanceStep.RECORD;
        };
        owner = step == HealthAttendanceStep.RECORD ? null : worker;
        take(step, attendedOn(), null, occasion);
        return step;
    }

    void act(HealthAttendanceStep step, ActOnAttendance said, Occasion occasion) {
        occasion.mustHavePassedSince(attendedOn(), "/on", said.on());
        take(step, said.on(), said.what(), occasion);
    }

    private void take(HealthAttendanceStep step, LocalDate on, String reason, Occasion occasion) {
        step.row().to().ifPresent(next -> state = next);
        journal.add(StepTaken.of(authority(), step, on, reason, occasion));
    }

    LocalDate attendedOn() {
        return LocalDate.ofInstant(attendedAt, Time.LONDON);
    }

    public HealthAttendanceId id() {
        return id;
    }

    public HealthAttendanceState state() {
        return state;
    }

    AttendanceKind attendance() {
        return attendanceKind;
    }

    Standing standing() {
        return standing;
    }

    String organisation() {
        return organisation;
    }

    public Instant attendedAt() {
        return attendedAt;
    }

    /** False for a child who was not brought. */
    public boolean brought() {
        return brought;
    }

    /** An injury in a child who cannot have come by it alone. */
    public boolean isNonMobileInjury() {
        return injury && Boolean.FALSE.equals(moves);
    }

    boolean injury() {
        return injury;
    }

    /** Whose alert it is; null where nobody has the child, and the team's manager decides. */
    Worker owner() {
        return owner;
    }

    Account account() {
        return account;
    }

    StepTaken latest() {
        return journal.getLast();
    }

    @Override
    public String kind() {
        return "health-attendance";
    }

    @Override
    public UUID key() {
        return id.id();
    }
}
