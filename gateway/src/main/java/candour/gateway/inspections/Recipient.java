package candour.gateway.inspections;

import java.time.Instant;
import java.util.List;

/** An officer named as a recipient of the draft; removedAt is null while it holds. */
public record Recipient(
        String id,
        String account,
        String name,
        String namedBy,
        Instant namedAt,
        Instant removedAt,
        String removalReason) {

    /** All of them, and the office that is a recipient without being named. */
    public record All(String always, List<Recipient> items) {

        public All {
            items = items == null ? List.of() : List.copyOf(items);
        }
    }
}
