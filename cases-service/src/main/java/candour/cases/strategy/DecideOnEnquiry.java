package candour.cases.strategy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the discussion decided, on the day it was held, and why. */
@Schema(description = "Record the outcome of a strategy discussion")
record DecideOnEnquiry(
        @NotBlank(message = "Say why") @Size(max = 20_000) String reason) {}
