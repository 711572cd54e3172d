package candour.cases.health;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done about an attendance, or decided and why. */
@Schema(description = "What was done or decided, and why")
record ActOnAttendance(
        @NotNull(message = "Enter the day") LocalDate on,

        @NotBlank(message = "Say what was done or decided, and why") @Size(max = 4_000)
        String what) {}
