package candour.inspections.scrutiny;

import candour.conventions.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The scrutiny reports, in the order in which they were received. */
@ApplicationScoped
public class ScrutinyReports implements PanacheRepositoryBase<ScrutinyReport, UUID> {

    public ScrutinyReport get(UUID id) {
        return findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    public List<ScrutinyReport> of(String authority) {
        return list("authority = ?1 order by receivedOn, id", authority);
    }

    /** The report in which the finding stands. */
    public Optional<ScrutinyReport> finding(UUID finding) {
        return find("select r from ScrutinyReport r join r.findings f where f.id = ?1", finding)
                .firstResultOptional();
    }

    Optional<ScrutinyReport> madeBy(UUID requestKey) {
        return find("requestKey.key", requestKey).firstResultOptional();
    }
}
