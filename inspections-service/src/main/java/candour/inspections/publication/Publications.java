package candour.inspections.publication;

import candour.conventions.ProblemException;
import candour.inspections.inspection.InspectionId;
import candour.inspections.report.RevisionId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The publications of reports: the first, and each correction after it. */
@ApplicationScoped
class Publications implements PanacheRepositoryBase<Publication, RevisionId> {

    /** Those of one report, oldest first; 404 for what is not published, to everybody alike. */
    List<Publication> get(InspectionId inspection) {
        var all = list("id.inspection = ?1 order by id.number", inspection.id());
        if (all.isEmpty()) {
            throw ProblemException.notFound();
        }
        return all;
    }
}
