package candour.inspections.representation;

import candour.conventions.ProblemException;
import candour.inspections.access.Person;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The evidence put beside representations. */
@ApplicationScoped
class EvidenceFiles implements PanacheRepositoryBase<Evidence, UUID> {

    /** What is said of a piece of evidence without its bytes. */
    record Line(
            UUID id,
            String title,
            String fileName,
            String mediaType,
            long size,
            String sha256,
            Person addedBy,
            Instant addedAt) {}

    List<Line> of(RepresentationId representation) {
        return getEntityManager()
                .createQuery(
                        "select new candour.inspections.representation.EvidenceFiles$Line(e.id, e.title, e.fileName,"
                                + " e.mediaType, e.size, e.sha256, e.addedBy, e.addedAt) from Evidence e"
                                + " where e.representationId = :of order by e.id",
                        Line.class)
                .setParameter("of", representation.id())
                .getResultList();
    }

    Evidence get(RepresentationId representation, UUID id) {
        return findByIdOptional(id)
                .filter(evidence -> evidence.representation().equals(representation.id()))
                .orElseThrow(ProblemException::notFound);
    }

    Optional<Evidence> madeBy(UUID requestKey) {
        return find("requestKey.key", requestKey).firstResultOptional();
    }
}
