package candour.inspections.recipient;

import candour.conventions.Actor;
import candour.conventions.ProblemException;
import candour.inspections.access.Role;
import candour.inspections.inspection.DraftReaders;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The officers named as recipients, in the order in which they were named. */
@ApplicationScoped
class Recipients implements PanacheRepositoryBase<Recipient, UUID>, DraftReaders {

    List<Recipient> of(InspectionId inspection) {
        return list("inspectionId = ?1 order by id", inspection.id());
    }

    Recipient get(InspectionId inspection, UUID id) {
        return findByIdOptional(id)
                .filter(one -> one.inspection().equals(inspection.id()))
                .orElseThrow(ProblemException::notFound);
    }

    Optional<Recipient> madeBy(UUID requestKey) {
        return find("requestKey.key", requestKey).firstResultOptional();
    }

    boolean isNamed(InspectionId inspection, String account) {
        return count("inspectionId = ?1 and account = ?2 and removedAt is null", inspection.id(), account) > 0;
    }

    /** An officer of the inspected authority itself, whom its director has named and not taken off the list. */
    @Override
    public boolean isNamed(Inspection inspection, Actor officer) {
        return Role.OFFICER.isHeldBy(officer)
                && officer.worksFor(inspection.authority())
                && officer.account() != null
                && isNamed(inspection.id(), officer.account());
    }
}
