package candour.inspections.sample;

import candour.conventions.ProblemException;
import candour.inspections.inspection.InspectionId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The samples of an inspection, oldest first. */
@ApplicationScoped
class Samples implements PanacheRepositoryBase<Sample, SampleId> {

    Sample get(SampleId id) {
        return findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    /** Held, so that no case is replaced while it is audited. */
    Sample hold(SampleId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(ProblemException::notFound);
    }

    List<Sample> of(InspectionId inspection) {
        return list("inspectionId = ?1 order by id.id", inspection.id());
    }

    Optional<Sample> madeBy(UUID requestKey) {
        return find("requestKey.key", requestKey).firstResultOptional();
    }

    long nextNumber() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select nextval('sample_number')")
                        .getSingleResult())
                .longValue();
    }
}
