package candour.inspections.archive;

import candour.conventions.Cursor;
import candour.conventions.ProblemException;
import candour.inspections.archive.SearchResult.Found;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Finds paragraphs of published reports by their words. */
@ApplicationScoped
class ArchiveSearch {

    private final Session database;
    private final PublishedReports reports;

    ArchiveSearch(Session database, PublishedReports reports) {
        this.database = database;
        this.reports = reports;
    }

    SearchResult find(SearchFilter filter) {
        planForTheseWords();
        mustAskForSomething(filter.q);
        var sql = new SearchSql(filter);
        long matches = count(sql);
        var place = filter.after == null ? null : SearchPlace.of(filter.after);
        var order = place == null ? order(matches) : place.order();
        var rows = rows(sql.page(order, place, filter.limit), sql.parameters());
        var shown = rows.size() > filter.limit ? rows.subList(0, filter.limit) : rows;
        return new SearchResult(
                order,
                matches > SearchSql.WEIGHED ? null : matches,
                found(shown),
                rows.size() > shown.size() ? cursor(order, shown.getLast()) : null);
    }

    /** Common words and rare ones want different plans, so the one for any words at all is never taken. */
    private void planForTheseWords() {
        database.createNativeQuery("select set_config('plan_cache_mode', 'force_custom_plan', true)", String.class)
                .getSingleResult();
    }

    /** "the" alone is in no index: nothing would be found, and nobody would know why. */
    private void mustAskForSomething(String q) {
        var words = database.createNativeQuery("select numnode(websearch_to_tsquery('english', :q))", Integer.class)
                .setParameter("q", q)
                .getSingleResult();
        if (words == 0) {
            throw ProblemException.rule("/q", "Enter at least one word that is not as common as \"the\"");
        }
    }

    private long count(SearchSql sql) {
        var query = database.createNativeQuery(sql.count(), Long.class);
        sql.parameters().forEach(query::setParameter);
        return query.getSingleResult();
    }

    private static SearchOrder order(long matches) {
        return matches > SearchSql.WEIGHED ? SearchOrder.NEWEST : SearchOrder.RELEVANCE;
    }

    private List<Tuple> rows(String sql, Map<String, Object> parameters) {
        var query = database.createNativeQuery(sql, Tuple.class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private List<Found> found(List<Tuple> rows) {
        var ids = rows.stream().map(row -> id(row)).distinct().toList();
        Map<UUID, PublishedReportSummary> abouts = reports.<PublishedReport>list("id in ?1", ids).stream()
                .map(PublishedReportSummary::of)
                .collect(Collectors.toMap(PublishedReportSummary::id, Function.identity()));
        return rows.stream().map(row -> found(abouts.get(id(row)), row)).toList();
    }

    private static Found found(PublishedReportSummary about, Tuple row) {
        var text = row.get("text", String.class);
        return new Found(
                about,
                row.get("part", String.class),
                PassageKind.valueOf(row.get("kind", String.class)),
                row.get("heading", String.class),
                row.get("number", String.class),
                row.get("area", String.class),
                row.get("strand", String.class),
                row.get("label", String.class),
                row.get("grade", String.class),
                row.get("grade_label", String.class),
                text,
                Highlight.in(text, row.get("marked", String.class)));
    }

    private static String cursor(SearchOrder order, Tuple last) {
        return Cursor.of(order, last.get("score", String.class), id(last), last.get("position", Integer.class))
                .toString();
    }

    private static UUID id(Tuple row) {
        return UUID.fromString(row.get("report", String.class));
    }
}
