package candour.inspections.hold;

import candour.conventions.ProblemException;
import candour.conventions.Time;
import candour.inspections.inspection.HeldPublications;
import candour.inspections.inspection.InspectionId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The holds of inspections, oldest first. */
@ApplicationScoped
class Holds implements PanacheRepositoryBase<Hold, HoldId>, HeldPublications {

    private final Time time;

    Holds(Time time) {
        this.time = time;
    }

    Hold get(InspectionId inspection, HoldId id) {
        return findByIdOptional(id)
                .filter(hold -> hold.inspection().equals(inspection))
                .orElseThrow(ProblemException::notFound);
    }

    List<Hold> of(InspectionId inspection) {
        return list("inspectionId = ?1 order by id.id", inspection.id());
    }

    /** Those that stop publication today. */
    List<Hold> active(InspectionId inspection) {
        return of(inspection).stream()
                .filter(hold -> hold.isActive(time.today()))
                .toList();
    }

    Optional<Hold> madeBy(UUID requestKey) {
        return find("requestKey.key", requestKey).firstResultOptional();
    }

    @Override
    public Map<InspectionId, Held> among(Collection<InspectionId> inspections) {
        var ids = inspections.stream().map(InspectionId::id).toList();
        return list("inspectionId in ?1 and lifting.on is null and heldFrom <= ?2 order by id.id", ids, time.today())
                .stream()
                .collect(Collectors.toMap(Hold::inspection, Holds::held, (earlier, later) -> later));
    }

    private static Held held(Hold hold) {
        return new Held(hold.reason().name(), hold.reason().words(), hold.from(), hold.expectedTo(), hold.publicText());
    }
}
