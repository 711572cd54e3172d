package candour.inspections.archive;

import candour.conventions.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everything that is published, whatever its origin. Nothing unpublished is ever in these tables. */
@ApplicationScoped
public class PublishedReports implements PanacheRepositoryBase<PublishedReport, UUID> {

    /** The published report of that id, with its passages and judgements; a withdrawn one has none. */
    public Optional<PublishedReport> find(UUID id) {
        return findByIdOptional(id);
    }

    /** The same, or 404. */
    public PublishedReport get(UUID id) {
        return find(id).orElseThrow(ProblemException::notFound);
    }

    /**
     * The reports that hold exactly this run of words, whatever the punctuation and the capitals; newest first.
     *
     * @param limit how many at most
     */
    public List<UUID> saying(String phrase, int limit) {
        return getSession()
                .createNativeQuery("""
                        select r.id from published_report r
                        where exists (select 1 from published_passage p where p.report_id = r.id and p.searched
                            and p.words @@ phraseto_tsquery('simple', :phrase))
                        order by r.dated desc, r.id desc limit :limit
                        """, UUID.class)
                .setParameter("phrase", phrase)
                .setParameter("limit", limit)
                .getResultList();
    }

    /** The reports on an authority that are not withdrawn, oldest fieldwork first; rehearsals among them. */
    public List<PublishedReport> of(String onsCode) {
        return list(
                "authority.onsCode = ?1 and withdrawnAt is null"
                        + " order by coalesce(dates.fieldworkFrom, dated), dated, id",
                onsCode);
    }

    /** The one whose file has this content, if it was imported before. */
    public Optional<PublishedReport> imported(String sha256) {
        return find("provenance.origin = ?1 and sha256 = ?2", Origin.IMPORTED, sha256)
                .firstResultOptional();
    }

    /** Makes another request that brings the same content wait until this transaction ends. */
    public void holdContent(String sha256) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:content, 1)) as text)")
                .setParameter("content", sha256)
                .getResultList();
    }
}
