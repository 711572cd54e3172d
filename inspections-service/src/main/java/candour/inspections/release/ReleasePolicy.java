package candour.inspections.release;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whether something is released with a report, by the rule of the day on which the report was published. */
@ApplicationScoped
public class ReleasePolicy implements PanacheRepositoryBase<ReleaseRule, UUID> {

    public boolean isReleased(Matter matter, LocalDate publishedOn) {
        return of(matter).stream()
                .filter(rule -> !rule.validFrom().isAfter(publishedOn))
                .reduce((earlier, later) -> later)
                .map(ReleaseRule::isReleased)
                .orElse(matter.isReleased());
    }

    /** By the day from which they hold. */
    List<ReleaseRule> of(Matter matter) {
        return list("matter = ?1 order by validFrom", matter);
    }

    Optional<ReleaseRule> madeBy(UUID requestKey) {
        return find("requestKey.key", requestKey).firstResultOptional();
    }
}
