package candour.cases.health;

import candour.cases.person.PersonId;
import candour.cases.record.Account;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The command that records an attendance, or that a child was not brought to one.
 *
 * @param brought false for a child who was not brought: never "did not attend"
 * @param injury whether there was an injury
 * @param moves whether the child moves by itself yet; needed where there was an injury
 */
@Schema(description = "A health attendance of a child, or that the child was not brought")
record RecordAttendance(
        @NotNull(message = "Name the child") PersonId child,
        @NotNull(message = "Choose what it was") AttendanceKind kind,

        @NotBlank(message = "Enter the organisation") @Size(max = 200)
        String organisation,

        @NotNull(message = "Enter when it was") Instant at,

        @NotNull(message = "Say whether the child was brought")
        Boolean brought,

        boolean injury,
        Boolean moves,
        @NotNull(message = "Say what happened") @Valid Account account) {

    static RecordAttendance of(AccessNotice notice) {
        var fact = notice.organisation() + " opened the child's record in unscheduled care";
        return new RecordAttendance(
                notice.child(),
                AttendanceKind.ACCESS_NOTICE,
                notice.organisation(),
                notice.at(),
                true,
                false,
                null,
                new Account(fact, null));
    }
}
