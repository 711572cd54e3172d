package candour.inspections.weakness;

import candour.conventions.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The weaknesses found in an authority, oldest first. */
@ApplicationScoped
public class Weaknesses implements PanacheRepositoryBase<Weakness, WeaknessId> {

    public Weakness get(WeaknessId id) {
        return findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    /** Held, so that what a guard looks at stays as it is until the step is taken. */
    Weakness hold(WeaknessId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(ProblemException::notFound);
    }

    public List<Weakness> of(String authority) {
        return list("authority = ?1 order by id.id", authority);
    }

    Optional<Weakness> madeBy(UUID requestKey) {
        return find("requestKey.key", requestKey).firstResultOptional();
    }

    long nextNumber() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select nextval('weakness_number')")
                        .getSingleResult())
                .longValue();
    }
}
