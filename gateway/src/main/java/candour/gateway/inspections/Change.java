package candour.gateway.inspections;

import java.time.Instant;
import java.util.List;

/** The cause of one difference: why, by whom, and who confirmed it. */
public record Change(
        String id,
        String part,
        String label,
        String cause,
        String causeMeaning,
        String representation,
        String evidence,
        String reason,
        String direction,
        String madeBy,
        String madeByOffice,
        Instant madeAt,
        boolean needsConfirmation,
        String confirmedBy,
        String confirmedByOffice,
        String confirmation,
        Instant confirmedAt,
        boolean effective,
        List<Segment> segments) {

    public Change {
        segments = segments == null ? List.of() : Segments.joined(segments);
    }

    public boolean isWaiting() {
        return needsConfirmation && confirmedAt == null;
    }
}
