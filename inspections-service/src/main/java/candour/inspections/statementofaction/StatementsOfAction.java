package candour.inspections.statementofaction;

import candour.inspections.inspection.InspectionId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements of action about an inspection, oldest first. */
@ApplicationScoped
class StatementsOfAction implements PanacheRepositoryBase<StatementOfAction, UUID> {

    List<StatementOfAction> of(InspectionId inspection) {
        return list("inspectionId = ?1 order by id", inspection.id());
    }

    Optional<StatementOfAction> madeBy(UUID requestKey) {
        return find("requestKey.key", requestKey).firstResultOptional();
    }
}
