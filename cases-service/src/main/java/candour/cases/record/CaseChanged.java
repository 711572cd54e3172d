package candour.cases.record;

import java.util.Set;
import java.util.UUID;

/** Fired in the transaction of every change: whatever is derived from these children's records is to be derived anew. */
public record CaseChanged(String authority, Set<UUID> children) {}
