package candour.inspections.practice;

import candour.inspections.weakness.WeaknessId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The audits of practice in an authority, oldest first. */
@ApplicationScoped
public class PracticeAudits implements PanacheRepositoryBase<PracticeAudit, UUID> {

    List<PracticeAudit> of(String authority) {
        return list("authority = ?1 order by id", authority);
    }

    /** What was seen in an authority, for a page that lays it beside what was promised. */
    public List<PracticeAuditView> seen(String authority) {
        return of(authority).stream().map(PracticeAuditView::of).toList();
    }

    List<PracticeAudit> of(WeaknessId weakness) {
        return list("weaknessId = ?1 order by id", weakness.id());
    }

    Optional<PracticeAudit> madeBy(UUID requestKey) {
        return find("requestKey.key", requestKey).firstResultOptional();
    }
}
