package candour.cases.clock;

import candour.timescales.Deadline;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/**
 * One timescale running once for one child. Facts only: lateness is asked of a day. The due date is written once and never
 * again; what may be added is that it was met, or that it ended otherwise, and why it was late.
 */
@Entity
@DynamicUpdate
public class CaseClock {

    /** How a clock ends that is not met. */
    public enum Ending {
        /** The rule runs it from the last of several events, and another one came. */
        REPLACED,
        /** What it measured is not to be done any more. */
        NOT_NEEDED
    }

    @Id
    private UUID id;

    private String authority;
    private UUID child;

    @Enumerated(EnumType.STRING)
    private CaseTimescale timescale;

    private String regime;
    private UUID course;
    private LocalDate startedOn;
    private LocalDate dueOn;
    private Instant dueAt;
    private LocalDate metOn;
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private Ending ending;

    private String lateReason;
    private String calendar;
    private String calendarVersion;

    protected CaseClock() {}

    static CaseClock started(UUID id, Running running, CaseTimescale timescale, Deadline deadline, Instant dueAt) {
        var clock = new CaseClock();
        clock.id = id;
        clock.authority = running.authority();
        clock.child = running.child();
        clock.course = running.course();
        clock.timescale = timescale;
        clock.regime = deadline.regime();
        clock.startedOn = deadline.startedOn();
        clock.dueOn = deadline.dueOn();
        clock.dueAt = dueAt;
        clock.calendar = deadline.calendar();
        clock.calendarVersion = deadline.calendarVersion();
        return clock;
    }

    void meet(LocalDate on) {
        metOn = on;
    }

    void end(LocalDate on, Ending how) {
        endedOn = on;
        ending = how;
    }

    void explain(String reason) {
        lateReason = reason;
    }

    public boolean isRunning() {
        return metOn == null && endedOn == null;
    }

    /** Past its last day and, on that day, neither met nor ended. */
    public boolean isLate(LocalDate today) {
        return today.isAfter(dueOn) && isOpenAfter(metOn, today) && isOpenAfter(endedOn, today);
    }

    /** Met, but after its last day: true for ever. */
    public boolean metLate() {
        return metOn != null && metOn.isAfter(dueOn);
    }

    private static boolean isOpenAfter(LocalDate end, LocalDate today) {
        return end == null || end.isAfter(today);
    }

    Deadline deadline() {
        return new Deadline(timescale.name(), regime, startedOn, dueOn, metOn, calendar, calendarVersion);
    }

    public UUID id() {
        return id;
    }

    public String authority() {
        return authority;
    }

    public UUID child() {
        return child;
    }

    public CaseTimescale timescale() {
        return timescale;
    }

    public String regime() {
        return regime;
    }

    /** The record it runs for: a referral, an enquiry, a plan. */
    public UUID course() {
        return course;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** The moment it runs out, for a timescale of hours. */
    public Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    public Optional<LocalDate> metOn() {
        return Optional.ofNullable(metOn);
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }

    public Optional<String> lateReason() {
        return Optional.ofNullable(lateReason);
    }
}
