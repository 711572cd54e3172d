package candour.inspections.contact;

import candour.conventions.ProblemException;
import candour.inspections.inspection.InspectionId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The contacts about the report of an inspection, oldest first. */
@ApplicationScoped
public class ExternalContacts implements PanacheRepositoryBase<ExternalContact, UUID> {

    public List<ExternalContact> of(InspectionId inspection) {
        return list("inspectionId = ?1 order by id", inspection.id());
    }

    /** The contact about this report, or 404. */
    ExternalContact get(InspectionId inspection, String id) {
        try {
            return findByIdOptional(UUID.fromString(id))
                    .filter(contact -> contact.inspection().equals(inspection.id()))
                    .orElseThrow(ProblemException::notFound);
        } catch (IllegalArgumentException notAUuid) {
            throw ProblemException.notFound();
        }
    }

    Optional<ExternalContact> madeBy(UUID requestKey) {
        return find("requestKey.key", requestKey).firstResultOptional();
    }
}
