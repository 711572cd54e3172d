package candour.inspections.inspection;

import candour.conventions.Actor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The inspections, newest first. */
@ApplicationScoped
public class Inspections implements PanacheRepositoryBase<Inspection, InspectionId> {

    /** The inspection, or 404. */
    public Inspection get(InspectionId id) {
        return findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    /** The inspection, held so that nobody takes a step with it until this transaction ends; a shared hold. */
    public Inspection hold(InspectionId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ).orElseThrow(ProblemException::notFound);
    }

    Optional<Inspection> madeBy(UUID requestKey) {
        return find("requestKey.key", requestKey).firstResultOptional();
    }

    List<Inspection> page(Actor actor, InspectionFilter filter) {
        var access = InspectionAccess.condition(actor);
        var where = new StringBuilder("from Inspection i where ").append(access.where());
        var parameters = new HashMap<String, Object>(access.parameters());
        if (filter.state != null) {
            where.append(" and i.state = :state");
            parameters.put("state", filter.state);
        }
        if (filter.authority != null) {
            where.append(" and i.authority = :authority");
            parameters.put("authority", filter.authority);
        }
        if (filter.after != null) {
            where.append(" and i.id.id < :after");
            parameters.put("after", after(filter));
        }
        return find(where.append(" order by i.id.id desc").toString(), parameters)
                .range(0, filter.limit)
                .list();
    }

    private static UUID after(InspectionFilter filter) {
        try {
            return UUID.fromString(filter.after.key().getFirst());
        } catch (IllegalArgumentException notOurs) {
            throw new ProblemException(Problems.MALFORMED, "The cursor is not one this service made.");
        }
    }

    long nextNumber() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select nextval('inspection_number')")
                        .getSingleResult())
                .longValue();
    }
}
