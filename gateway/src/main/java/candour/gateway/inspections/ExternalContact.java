package candour.gateway.inspections;

import java.time.Instant;
import java.time.LocalDate;

/** A contact about the content from anyone who is not the inspected body; never a cause. */
public record ExternalContact(
        String id,
        String part,
        String from,
        String channel,
        String what,
        LocalDate receivedOn,
        Instant recordedAt,
        String recordedBy) {}
