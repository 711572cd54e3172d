package candour.cases.record;

import candour.cases.access.Condition;
import candour.conventions.PageRequest;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds records by the condition that says which of them the caller may know of; entities are called {@code r}. */
@ApplicationScoped
public class Records {

    private final EntityManager entities;

    Records(EntityManager entities) {
        this.entities = entities;
    }

    public <R extends CaseRecord> Optional<R> find(Class<R> type, UUID id, Condition allowed, LockModeType lock) {
        return query(type, allowed.and("r.id.id = :id", "id", id), "").setLockMode(lock).getResultList().stream()
                .findFirst();
    }

    /** Newest first; one row more than the page holds, if there is one. */
    public <R extends CaseRecord> List<R> page(Class<R> type, Condition allowed, PageRequest request) {
        var some = request.after == null ? allowed : allowed.and("r.id.id < :after", "after", last(request));
        return query(type, some, " order by r.id.id desc")
                .setMaxResults(request.rows())
                .getResultList();
    }

    /** All of them, oldest first: for the records of one child, which are few. */
    public <R extends CaseRecord> List<R> all(Class<R> type, Condition allowed) {
        return query(type, allowed, " order by r.id.id").getResultList();
    }

    private <R> TypedQuery<R> query(Class<R> type, Condition some, String order) {
        var query = entities.createQuery(
                "select r from %s r where %s%s".formatted(type.getSimpleName(), some.where(), order), type);
        some.parameters().forEach(query::setParameter);
        return query;
    }

    private static UUID last(PageRequest request) {
        try {
            return UUID.fromString(request.after.key().getFirst());
        } catch (IllegalArgumentException notOurs) {
            throw new ProblemException(Problems.MALFORMED, "The cursor is not one this service made.");
        }
    }
}
