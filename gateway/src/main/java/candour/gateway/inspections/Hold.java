package candour.gateway.inspections;

import java.time.Instant;
import java.time.LocalDate;

/** A hold on publication; the names are told inside the inspectorate only. */
public record Hold(
        String id,
        String reason,
        String reasonTitle,
        LocalDate from,
        LocalDate expectedTo,
        String publicText,
        boolean active,
        String body,
        String placedByOffice,
        String placedBy,
        Instant placedAt,
        LocalDate liftedOn,
        String liftedByOffice,
        String liftedBy,
        String liftReason) {}
