package candour.inspections.note;

import candour.conventions.PageRequest;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.inspections.inspection.InspectionId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The evidence notes of an inspection, oldest first. */
@ApplicationScoped
class Notes implements PanacheRepositoryBase<Note, NoteId> {

    Note get(NoteId id) {
        return findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    /** All of an inspection's with what they bear on, in one query: the page of a report asks for them each time. */
    List<Note> withLinks(InspectionId inspection) {
        return list(
                "select n from Note n left join fetch n.links where n.inspectionId = ?1 order by n.id.id",
                inspection.id());
    }

    List<Note> page(InspectionId inspection, PageRequest page) {
        return find("inspectionId = ?1 and id.id > ?2 order by id.id", inspection.id(), after(page))
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

    Optional<Note> madeBy(UUID requestKey) {
        return find("requestKey.key", requestKey).firstResultOptional();
    }

    long nextNumber() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select nextval('note_number')")
                        .getSingleResult())
                .longValue();
    }
}
