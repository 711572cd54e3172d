package candour.inspections.change;

import candour.conventions.ProblemException;
import candour.inspections.inspection.InspectionId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The changes of an inspection's report, oldest first. */
@ApplicationScoped
public class Changes implements PanacheRepositoryBase<Change, ChangeId> {

    Change get(InspectionId inspection, ChangeId id) {
        return findByIdOptional(id)
                .filter(change -> change.inspection().equals(inspection.id()))
                .orElseThrow(ProblemException::notFound);
    }

    public List<Change> of(InspectionId inspection) {
        return list("inspectionId = ?1 order by id.id", inspection.id());
    }

    Optional<Change> madeBy(UUID requestKey) {
        return find("requestKey.key", requestKey).firstResultOptional();
    }
}
