package candour.inspections.archive;

import candour.conventions.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
                        with held as materialized (select distinct p.report_id from published_passage p
                            where p.searched and p.words @@ phraseto_tsquery('simple', :phrase))
                        select r.id from published_report r join held on held.report_id = r.id
                        order by r.dated desc, r.id desc limit :limit
                        """, UUID.class)
                .setParameter("phrase", phrase)
                .setParameter("limit", limit)
                .getResultList();
    }

    /** Every report that is not withdrawn, newest first, with its edition: a text that has changed has another. */
    public Map<UUID, Integer> editions() {
        var editions = new LinkedHashMap<UUID, Integer>();
        getSession()
                .createQuery(
                        "select id, edition from PublishedReport where withdrawnAt is null order by dated desc, id desc",
                        Object[].class)
                .getResultList()
                .forEach(row -> editions.put((UUID) row[0], (Integer) row[1]));
        return editions;
    }

    /** The searched passages of a report, without reading the rest of it. */
    public List<String> texts(UUID id) {
        return getSession()
                .createNativeQuery(
                        "select text from published_passage where report_id = :id and searched", String.class)
                .setParameter("id", id)
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
