package candour.inspections.recipient;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recipient of the draft, as both sides see it. */
@Schema(name = "Recipient")
record RecipientView(
        UUID id,
        String account,
        String name,
        String namedBy,
        Instant namedAt,

        @Schema(description = "When the officer was taken off the list; the reads before it stay on record")
        Instant removedAt,

        String removalReason) {

    /** All recipients; the director of the authority is one without being named. */
    @Schema(name = "Recipients")
    record All(
            @Schema(description = "Who is a recipient without being named")
            String always,

            List<RecipientView> items) {}

    static RecipientView of(Recipient one) {
        return new RecipientView(
                one.id(),
                one.account(),
                one.name(),
                one.namedBy().name(),
                one.namedAt(),
                one.removedAt().orElse(null),
                one.removalReason());
    }
}
