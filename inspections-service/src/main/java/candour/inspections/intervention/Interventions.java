package candour.inspections.intervention;

import candour.conventions.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The interventions, in the order in which they were put on record. */
@ApplicationScoped
public class Interventions implements PanacheRepositoryBase<Intervention, UUID> {

    public Intervention get(UUID id) {
        return findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    List<Intervention> of(String authority) {
        return list("authority = ?1 order by id", authority);
    }

    Optional<Intervention> madeBy(UUID requestKey) {
        return find("requestKey.key", requestKey).firstResultOptional();
    }
}
