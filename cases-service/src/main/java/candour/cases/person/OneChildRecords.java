package candour.cases.person;

import candour.cases.access.Occasion;
import candour.cases.record.Changes;
import candour.cases.record.Making;
import candour.conventions.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** What all records about one child do alike: made once for each request, read, listed and locked by the access rule. */
@ApplicationScoped
public class OneChildRecords {

    private final CaseAccess access;
    private final Changes changes;

    OneChildRecords(CaseAccess access, Changes changes) {
        this.access = access;
        this.changes = changes;
    }

    public <R extends OneChildRecord> R read(Class<R> type, UUID id) {
        return access.read(type, id, access.ofOneChild());
    }

    /** Newest first; of one child where {@code child} is not null. */
    public <R extends OneChildRecord> List<R> list(Class<R> type, PersonId child, PageRequest request) {
        var mine = access.ofOneChild();
        return access.list(type, child == null ? mine : mine.and("r.child = :child", "child", child), request);
    }

    /** Makes it about this child, locked, or gives what the same request made before. */
    public <R extends OneChildRecord> R make(Making<R> making, PersonId child, BiFunction<Person, Occasion, R> first) {
        return make(making, () -> child, first);
    }

    /** Likewise, where another record says which child it is; not asked when the request is a repeat. */
    public <R extends OneChildRecord> R make(
            Making<R> making, Supplier<PersonId> child, BiFunction<Person, Occasion, R> first) {
        return changes.make(
                making,
                occasion -> first.apply(access.child(child.get()), occasion),
                before -> read(making.type(), before.key()));
    }

    /** The record, locked, to take a step with. */
    public <R extends OneChildRecord> R change(Class<R> type, UUID id) {
        return access.change(type, id, access.ofOneChild());
    }
}
