package candour.inspections.inspection;

import candour.conventions.Actor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** The inspections, newest first. */
@ApplicationScoped
public class Inspections implements PanacheRepositoryBase<Inspection, InspectionId> {

    /** The inspection, or 404. */
    public Inspection get(InspectionId id) {
        return findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    /** The inspection, held so that nobody takes a step with it until this transaction ends; a shared hold. */
    public Inspection hold(InspectionId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ).orElseThrow(ProblemException::notFound);
    }

    Optional<Inspection> madeBy(UUID requestKey) {
        return find("requestKey.key", requestKey).firstResultOptional();
    }

    List<Inspection> page(Actor actor, InspectionFilter filter, LocalDate today) {
        var access = InspectionAccess.condition(actor);
        var where = new StringBuilder("from Inspection i where ").append(access.where());
        var parameters = new HashMap<String, Object>(access.parameters());
        narrow(filter, today).forEach(one -> {
            where.append(" and ").append(one.condition());
            parameters.put(one.name(), one.value());
        });
        return find(where.append(" order by i.id.id desc").toString(), parameters)
                .range(0, filter.limit)
                .list();
    }

    /** One condition on inspections {@code i}, with its parameter. */
    private record Narrowing(String condition, String name, Object value) {

        static Stream<Narrowing> of(String condition, String name, Object value) {
            return value == null ? Stream.empty() : Stream.of(new Narrowing(condition, name, value));
        }
    }

    private static List<Narrowing> narrow(InspectionFilter filter, LocalDate today) {
        return Stream.of(
                        Narrowing.of("i.state = :state", "state", filter.state),
                        Narrowing.of("i.kind = :kind", "kind", filter.kind),
                        Narrowing.of("i.authority = :authority", "authority", filter.authority),
                        Narrowing.of(
                                "i.state in :served", "served", filter.published ? InspectionState.servedOnes() : null),
                        Narrowing.of(
                                "exists (select 1 from i.deadlines d where d.metOn is null and d.dueOn < :today)",
                                "today",
                                filter.late ? today : null),
                        Narrowing.of("i.id.id < :after", "after", filter.after == null ? null : after(filter)))
                .flatMap(Function.identity())
                .toList();
    }

    private static UUID after(InspectionFilter filter) {
        try {
            return UUID.fromString(filter.after.key().getFirst());
        } catch (IllegalArgumentException notOurs) {
            throw new ProblemException(Problems.MALFORMED, "The cursor is not one this service made.");
        }
    }

    long nextNumber() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select nextval('inspection_number')")
                        .getSingleResult())
                .longValue();
    }
}
