package candour.inspections.timescale;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The amendments on record, by the day from which they hold; none is ever taken out. */
@ApplicationScoped
class Amendments implements PanacheRepositoryBase<Amendment, UUID> {

    List<Amendment> of(String timescale) {
        return list("timescale = ?1 order by validFrom", timescale);
    }

    Optional<Amendment> madeBy(UUID requestKey) {
        return find("requestKey.key", requestKey).firstResultOptional();
    }

    /** Holds the timescale until this transaction ends, so that two amendments of it come one after the other. */
    void hold(String timescale) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:name, 1)) as text)")
                .setParameter("name", timescale)
                .getResultList();
    }
}
