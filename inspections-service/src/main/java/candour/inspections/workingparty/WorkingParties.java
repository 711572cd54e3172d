package candour.inspections.workingparty;

import candour.conventions.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The working parties, in the order in which they were put on record. */
@ApplicationScoped
public class WorkingParties implements PanacheRepositoryBase<WorkingParty, UUID> {

    WorkingParty get(UUID id) {
        return findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    public List<WorkingParty> of(String authority) {
        return list("authority = ?1 order by id", authority);
    }

    Optional<WorkingParty> madeBy(UUID requestKey) {
        return find("requestKey.key", requestKey).firstResultOptional();
    }
}
