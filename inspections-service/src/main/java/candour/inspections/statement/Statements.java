package candour.inspections.statement;

import candour.conventions.Actor;
import candour.conventions.PageRequest;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.inspections.access.Role;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The statements, newest first: those that are public, and a body's own drafts. */
@ApplicationScoped
public class Statements implements PanacheRepositoryBase<PressStatement, StatementId> {

    PressStatement get(StatementId id) {
        return findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    /** The public statements about a report, oldest first. */
    public List<PressStatement> publicAbout(UUID report) {
        return list("reportId = ?1 and state in ('ISSUED', 'CORRECTED') order by id.id", report);
    }

    List<PressStatement> page(Actor actor, StatementFilter filter) {
        var parameters = new HashMap<String, Object>(Map.of("before", before(filter)));
        var where = new StringBuilder("id.id < :before and (state in ('ISSUED', 'CORRECTED')");
        if (Role.isAuthority(actor) && actor.authority() != null) {
            where.append(" or authority = :mine");
            parameters.put("mine", actor.authority());
        }
        where.append(")");
        if (filter.report != null) {
            where.append(" and reportId = :report");
            parameters.put("report", filter.report);
        }
        if (filter.authority != null) {
            where.append(" and authority = :authority");
            parameters.put("authority", filter.authority);
        }
        return find(where + " order by id.id desc", parameters)
                .range(0, filter.limit)
                .list();
    }

    private static UUID before(PageRequest page) {
        try {
            return page.after == null
                    ? new UUID(-1, -1)
                    : UUID.fromString(page.after.key().getFirst());
        } catch (IllegalArgumentException notOurs) {
            throw new ProblemException(Problems.MALFORMED, "The cursor is not one this service made.");
        }
    }

    Optional<PressStatement> madeBy(UUID requestKey) {
        return find("requestKey.key", requestKey).firstResultOptional();
    }

    long nextNumber() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select nextval('press_statement_number')")
                        .getSingleResult())
                .longValue();
    }
}
