package candour.inspections.reportimport;

import candour.conventions.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The reports that were sent here, with their files. */
@ApplicationScoped
public class ReportImports implements PanacheRepositoryBase<ReportImport, UUID> {

    /** The import of that id; refuses with 404 if there is none. */
    public ReportImport get(UUID id) {
        return findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    /** The file of an import, byte for byte as it was sent. */
    public byte[] file(ReportImport of) {
        return (byte[]) getEntityManager()
                .createNativeQuery("select bytes from report_file where sha256 = :sha256", byte[].class)
                .setParameter("sha256", of.sha256())
                .getSingleResult();
    }

    Optional<ReportImport> madeBy(UUID requestKey) {
        return find("requestKey.key", requestKey).firstResultOptional();
    }

    /** Stores the file, unless its content is there already, and the import. */
    void add(ReportImport made, byte[] file) {
        getEntityManager()
                .createNativeQuery(
                        "insert into report_file (sha256, bytes) values (:sha256, :bytes) on conflict do nothing")
                .setParameter("sha256", made.sha256())
                .setParameter("bytes", file)
                .executeUpdate();
        persistAndFlush(made);
    }
}
