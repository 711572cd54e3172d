package candour.inspections.concordance;

import candour.conventions.ProblemException;
import candour.inspections.finding.FindingRef;
import candour.inspections.scrutiny.ScrutinyReport;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The links between findings, in the order in which they were made. */
@ApplicationScoped
class FindingLinks implements PanacheRepositoryBase<FindingLink, UUID> {

    FindingLink get(UUID id) {
        return findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    List<FindingLink> of(ScrutinyReport report) {
        return list("reportId = ?1 order by id", report.id());
    }

    /** Whether the two are linked by a link that stands. */
    boolean areLinked(FindingRef scrutiny, FindingRef inspection) {
        return count(
                        "scrutiny.ref = ?1 and inspection.ref = ?2 and withdrawal.at is null",
                        scrutiny.address(),
                        inspection.address())
                > 0;
    }

    Optional<FindingLink> madeBy(UUID requestKey) {
        return find("requestKey.key", requestKey).firstResultOptional();
    }
}
