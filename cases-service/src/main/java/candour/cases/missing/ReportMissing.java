package candour.cases.missing;

import candour.cases.person.PersonId;
import candour.cases.record.Account;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The command that records that a child is missing.
 *
 * @param lastSeenAt when the child was last known to be somewhere
 * @param reportedBy who reported it: the carer, the school
 */
@Schema(description = "A child is missing")
record ReportMissing(
        @NotNull(message = "Name the child") PersonId child,

        @NotNull(message = "Enter when the child was last seen")
        Instant lastSeenAt,

        @NotNull(message = "Enter when it was reported") Instant reportedAt,

        @NotBlank(message = "Say who reported it") @Size(max = 200)
        String reportedBy,

        boolean policeTold,
        @NotNull(message = "Say what happened") @Valid Account account) {}
