package candour.cases.health;

import candour.cases.allocation.Worker;
import candour.cases.person.PersonId;
import candour.cases.record.Account;
import candour.cases.record.OpenStep;
import candour.conventions.Actor;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers see of a health attendance. */
@Schema(name = "HealthAttendance")
record HealthAttendanceView(
        HealthAttendanceId id,
        PersonId child,
        HealthAttendanceState state,
        AttendanceKind kind,

        @Schema(description = "What the authority did for the child on that day")
        Standing standing,

        String organisation,
        Instant at,
        boolean brought,
        boolean injury,

        @Schema(description = "An injury of a child who does not move by itself yet")
        boolean nonMobileInjury,

        @Schema(description = "Whose alert it is; absent where nobody has the child")
        Worker owner,

        Account account,

        @Schema(description = "What was done or decided, and why")
        String outcome,

        List<OpenStep> openSteps) {

    static HealthAttendanceView of(HealthAttendance attendance, Actor actor) {
        return new HealthAttendanceView(
                attendance.id(),
                attendance.child(),
                attendance.state(),
                attendance.attendance(),
                attendance.standing(),
                attendance.organisation(),
                attendance.attendedAt(),
                attendance.brought(),
                attendance.injury(),
                attendance.isNonMobileInjury(),
                attendance.owner(),
                attendance.account(),
                attendance.latest().reason(),
                OpenStep.of(
                        HealthAttendanceStep.class,
                        attendance.state(),
                        actor,
                        "/health-attendances/" + attendance.id()));
    }
}
