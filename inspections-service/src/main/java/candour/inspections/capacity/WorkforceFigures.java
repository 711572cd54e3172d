package candour.inspections.capacity;

import candour.conventions.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The figures about the workforce of an authority, oldest first; withdrawn ones stay among them. */
@ApplicationScoped
class WorkforceFigures implements PanacheRepositoryBase<WorkforceFigure, UUID> {

    WorkforceFigure get(UUID id) {
        return findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    WorkforceFigure hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(ProblemException::notFound);
    }

    List<WorkforceFigure> of(String authority, String period) {
        return list("authority = ?1 and period = ?2 order by id", authority, period);
    }

    /** The periods of which anything is known, the latest first. */
    List<String> periods(String authority) {
        return getEntityManager()
                .createQuery(
                        "select distinct f.period from WorkforceFigure f where f.authority = :authority order by f.period desc",
                        String.class)
                .setParameter("authority", authority)
                .getResultList();
    }

    Optional<WorkforceFigure> madeBy(UUID requestKey) {
        return find("requestKey.key", requestKey).firstResultOptional();
    }
}
