package candour.inspections.measure;

import candour.conventions.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The measures of an authority, oldest first. */
@ApplicationScoped
public class Measures implements PanacheRepositoryBase<Measure, MeasureId> {

    Measure get(MeasureId id) {
        return findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    Measure hold(MeasureId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(ProblemException::notFound);
    }

    public List<Measure> of(String authority) {
        return list("authority = ?1 order by id.id", authority);
    }

    Optional<Measure> madeBy(UUID requestKey) {
        return find("requestKey.key", requestKey).firstResultOptional();
    }
}
