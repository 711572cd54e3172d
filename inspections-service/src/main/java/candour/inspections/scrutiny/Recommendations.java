package candour.inspections.scrutiny;

import candour.conventions.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The recommendations of scrutiny reports, in their order. */
@ApplicationScoped
public class Recommendations implements PanacheRepositoryBase<Recommendation, UUID> {

    Recommendation get(UUID id) {
        return findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    public List<Recommendation> of(ScrutinyReport report) {
        return list("reportId = ?1 order by number", report.id());
    }
}
