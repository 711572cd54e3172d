package candour.gateway.inspections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A contact about the content from anyone who is not the inspected body; never a cause. */
public record ExternalContact(
        String id,
        List<String> parts,
        String kindTitle,
        String from,
        String person,
        String channel,
        String what,
        String directionTitle,
        LocalDate receivedOn,
        Instant recordedAt,
        String recordedBy,
        String recordedByOffice,
        String answer,
        LocalDate answeredOn,
        boolean mayAnswer) {

    public ExternalContact {
        parts = parts == null ? List.of() : List.copyOf(parts);
    }
}
