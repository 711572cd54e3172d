package candour.inspections.datalist;

import candour.inspections.inspection.InspectionId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The submissions of an inspection's lists, oldest first. */
@ApplicationScoped
class ListSubmissions implements PanacheRepositoryBase<ListSubmission, UUID> {

    List<ListSubmission> of(InspectionId inspection) {
        return list("inspectionId = ?1 order by id", inspection.id());
    }

    Optional<ListSubmission> madeBy(UUID requestKey) {
        return find("requestKey.key", requestKey).firstResultOptional();
    }
}
