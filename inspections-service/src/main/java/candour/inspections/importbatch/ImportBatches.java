package candour.inspections.importbatch;

import candour.conventions.PageRequest;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The batches of published reports with their files. */
@ApplicationScoped
class ImportBatches implements PanacheRepositoryBase<ImportBatch, UUID> {

    private static final UUID AFTER_ALL = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");
    private static final int MOST_TO_LOOK_AT = 500;

    /** The batch, or 404. */
    ImportBatch get(UUID id) {
        return findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    Optional<ImportBatch> madeBy(UUID requestKey) {
        return find("requestKey.key", requestKey).firstResultOptional();
    }

    /** Newest first, one row more than the page holds. */
    List<ImportBatch> page(PageRequest asked) {
        return find("id < ?1 order by id desc", asked.after == null ? AFTER_ALL : uuid(asked))
                .range(0, asked.limit)
                .list();
    }

    private static UUID uuid(PageRequest asked) {
        try {
            return UUID.fromString(asked.after.key().getFirst());
        } catch (IllegalArgumentException notOurs) {
            throw new ProblemException(Problems.MALFORMED, "The cursor is not one this service made.");
        }
    }

    Optional<BatchFile> file(BatchFile.Id id) {
        return Optional.ofNullable(getEntityManager().find(BatchFile.class, id));
    }

    void add(BatchFile file) {
        getEntityManager().persist(file);
    }

    /** The files of a batch in the order they came, one more than the page holds. */
    List<BatchFile> files(ImportBatch batch, PageRequest asked) {
        return getEntityManager()
                .createQuery(
                        "from BatchFile where id.batch = :batch and position > :after order by position",
                        BatchFile.class)
                .setParameter("batch", batch.id())
                .setParameter("after", asked.after == null ? 0L : position(asked))
                .setMaxResults(asked.rows())
                .getResultList();
    }

    private static long position(PageRequest asked) {
        try {
            return Long.parseLong(asked.after.key().getFirst());
        } catch (NumberFormatException notOurs) {
            throw new ProblemException(Problems.MALFORMED, "The cursor is not one this service made.");
        }
    }

    List<BatchFile> toLookAt(ImportBatch batch) {
        return getEntityManager()
                .createQuery(
                        "from BatchFile where id.batch = :batch and (outcome <> READ or array_length(gaps) > 0)"
                                + " order by position desc",
                        BatchFile.class)
                .setParameter("batch", batch.id())
                .setMaxResults(MOST_TO_LOOK_AT)
                .getResultList();
    }

    ImportBatchView.Counts counts(ImportBatch batch) {
        return getEntityManager()
                .createQuery(
                        "select new candour.inspections.importbatch.ImportBatchView$Counts("
                                + "count(case when outcome = READ then 1 end), count(case when outcome = DUPLICATE then 1 end),"
                                + " count(case when outcome = UNREADABLE then 1 end),"
                                + " count(case when outcome = READ and array_length(gaps) > 0 then 1 end))"
                                + " from BatchFile where id.batch = :batch",
                        ImportBatchView.Counts.class)
                .setParameter("batch", batch.id())
                .getSingleResult();
    }
}
