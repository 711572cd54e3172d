package candour.cases.emergency;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The command that records the one extension of an order. */
@Schema(description = "The court extended the order")
record ExtendOrder(
        @NotNull(message = "Enter when the court extended it")
        Instant madeAt,

        @NotNull(message = "Enter when it now expires") Instant expiresAt) {}
