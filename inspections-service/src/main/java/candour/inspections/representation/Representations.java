package candour.inspections.representation;

import candour.conventions.PageRequest;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.inspections.inspection.InspectionId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The representations, oldest first within an inspection. */
@ApplicationScoped
public class Representations implements PanacheRepositoryBase<Representation, RepresentationId> {

    public Representation get(RepresentationId id) {
        return findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    /** All of an inspection's that were submitted, withdrawn ones among them. */
    public List<Representation> submitted(InspectionId inspection) {
        return list("inspectionId = ?1 and submittedAt is not null order by id.id", inspection.id());
    }

    List<Representation> of(InspectionId inspection) {
        return list("inspectionId = ?1 order by id.id", inspection.id());
    }

    List<Representation> page(InspectionId inspection, boolean drafts, PageRequest page) {
        var where = "inspectionId = ?1 and id.id > ?2" + (drafts ? "" : " and submittedAt is not null");
        return find(where + " order by id.id", inspection.id(), after(page))
                .range(0, page.limit)
                .list();
    }

    private static UUID after(PageRequest page) {
        try {
            return page.after == null
                    ? new UUID(0, 0)
                    : UUID.fromString(page.after.key().getFirst());
        } catch (IllegalArgumentException notOurs) {
            throw new ProblemException(Problems.MALFORMED, "The cursor is not one this service made.");
        }
    }

    Optional<Representation> madeBy(UUID requestKey) {
        return find("requestKey.key", requestKey).firstResultOptional();
    }

    long nextNumber() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select nextval('representation_number')")
                        .getSingleResult())
                .longValue();
    }
}
