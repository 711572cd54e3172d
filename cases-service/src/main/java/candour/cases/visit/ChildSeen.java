package candour.cases.visit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Fired in the transaction that records it, for each child whom a social worker of the authority saw at a visit: whatever
 * counts the days since then, a plan or a placement, tells its clocks. Never fired for a child who was not seen.
 */
public record ChildSeen(String authority, UUID child, UUID visit, LocalDate on, boolean alone) {}
