package candour.inspections.workingparty;

import candour.inspections.finding.FindingRef;
import jakarta.validation.constraints.NotNull;

/** A published finding that an output addresses. */
record AddressFinding(@NotNull(message = "Name the finding") FindingRef finding) {}
