package candour.cases.person;

import candour.cases.access.Condition;
import candour.conventions.PageRequest;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.RequestKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The children, newest first. Nothing is found here without the condition that {@link PersonAccess} puts on it. */
@ApplicationScoped
class Persons implements PanacheRepositoryBase<Person, PersonId> {

    Optional<Person> find(PersonId id, Condition allowed, LockModeType lock) {
        var one = allowed.and("c.id.id = :id", "id", id.id());
        return find("from Person c where " + one.where(), one.parameters())
                .withLock(lock)
                .firstResultOptional();
    }

    List<Person> page(Condition allowed, PageRequest request) {
        var some = request.after == null ? allowed : allowed.and("c.id.id < :after", "after", last(request));
        return find("from Person c where " + some.where() + " order by c.id.id desc", some.parameters())
                .range(0, request.limit)
                .list();
    }

    List<UUID> among(Set<UUID> ids, Condition allowed) {
        var some = allowed.and("c.id.id in :ids", "ids", ids);
        return find("select c.id.id from Person c where " + some.where(), some.parameters())
                .project(UUID.class)
                .list();
    }

    /** What the request made when it came before. */
    Optional<Person> madeBy(String authority, RequestKey key) {
        return find("authority = ?1 and requestKey.key = ?2", authority, key.key())
                .firstResultOptional();
    }

    long nextNumber() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select nextval('person_number')")
                        .getSingleResult())
                .longValue();
    }

    private static UUID last(PageRequest request) {
        try {
            return UUID.fromString(request.after.key().getFirst());
        } catch (IllegalArgumentException notOurs) {
            throw new ProblemException(Problems.MALFORMED, "The cursor is not one this service made.");
        }
    }
}
