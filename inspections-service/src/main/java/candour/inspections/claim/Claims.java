package candour.inspections.claim;

import candour.conventions.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The claims, in the order in which they were made. */
@ApplicationScoped
public class Claims implements PanacheRepositoryBase<Claim, UUID> {

    public Claim get(UUID id) {
        return findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    public List<Claim> of(String authority) {
        return list("authority = ?1 order by said.on.earliest, id", authority);
    }

    Optional<Claim> madeBy(UUID requestKey) {
        return find("requestKey.key", requestKey).firstResultOptional();
    }
}
