package candour.inspections.publication;

import candour.conventions.ProblemException;
import candour.inspections.inspection.InspectionId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The publications of reports. */
@ApplicationScoped
class Publications implements PanacheRepositoryBase<Publication, InspectionId> {

    /** The publication, or 404 for what is not published, to everybody alike. */
    Publication get(InspectionId inspection) {
        return findByIdOptional(inspection).orElseThrow(ProblemException::notFound);
    }
}
