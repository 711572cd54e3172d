package candour.gateway.inspections;

import java.time.Instant;
import java.time.LocalDate;

/** A case that was referred back to the authority, with its clock. */
public record CaseReferral(
        String id,
        String caseRef,
        String concern,
        String concernTitle,
        String referredByOffice,
        Instant referredAt,
        LocalDate dueOn,
        boolean late,
        String source,
        boolean verified,
        String acknowledgement,
        String acknowledgedByOffice,
        Instant acknowledgedAt,
        boolean mayAcknowledge) {}
