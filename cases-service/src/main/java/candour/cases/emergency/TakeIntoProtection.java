package candour.cases.emergency;

import candour.cases.person.PersonId;
import candour.cases.record.Account;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The command that records police protection. */
@Schema(description = "The police took a child into protection")
record TakeIntoProtection(
        @NotNull(message = "Name the child") PersonId child,

        @NotNull(message = "Enter when it was, to the minute")
        Instant takenAt,

        @NotNull(message = "Say what happened") @Valid Account account) {}
