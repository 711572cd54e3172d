package candour.cases.record;

import candour.ledger.Subject;
import java.util.Set;
import java.util.UUID;

/** A record in children's cases: what its steps, its address and its ledger entries need to know of it. */
public interface CaseRecord {

    /** The kind of record, a noun: in ledger entries and in the source of a chronology event. */
    String kind();

    UUID key();

    long version();

    /** ONS code of the authority whose record it is. */
    String authority();

    /** The children it is about: one event about a sibling group is one record with n children. */
    Set<UUID> about();

    default Subject subject() {
        return new Subject(kind(), key().toString(), version());
    }
}
