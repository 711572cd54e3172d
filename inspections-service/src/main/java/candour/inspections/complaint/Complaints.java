package candour.inspections.complaint;

import candour.conventions.ProblemException;
import candour.inspections.inspection.InspectionId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The complaints, oldest first within an inspection. */
@ApplicationScoped
public class Complaints implements PanacheRepositoryBase<Complaint, ComplaintId> {

    public Complaint get(ComplaintId id) {
        return findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    public List<Complaint> of(InspectionId inspection) {
        return list("inspectionId = ?1 order by id.id", inspection.id());
    }

    /** The complaint that a redirected representation led to. */
    public Optional<Complaint> from(UUID representation) {
        return find("grounds.representationId", representation).firstResultOptional();
    }

    Optional<Complaint> madeBy(UUID requestKey) {
        return find("requestKey.key", requestKey).firstResultOptional();
    }

    long nextNumber() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select nextval('complaint_number')")
                        .getSingleResult())
                .longValue();
    }
}
