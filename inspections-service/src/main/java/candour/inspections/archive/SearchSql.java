package candour.inspections.archive;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The statements of a search. Which passages match is found with the index alone; the text is fetched, and its words are
 * marked, only for the rows of the page.
 */
final class SearchSql {

    static final int WEIGHED = 1000;

    private static final String MATCHES = """
            from (select websearch_to_tsquery('english', :q) as query) s, published_report r
            join published_passage p on p.report_id = r.id
            where p.searched""";

    /** Last, for the database tries cheap conditions in the order they come. */
    private static final String HOLDS = " and p.search @@ s.query";

    private static final String JUDGED = """
            \sand exists (select 1 from published_judgement j
                where j.report_id = r.id and j.area = p.area and j.grade = :grade)""";

    private static final String PAGE = """
            with page as materialized (
                select r.id as report_id, p.position, %1$s as score %2$s
                order by score desc, r.id desc, p.position limit :rows)
            select cast(page.report_id as text) as report, page.position as position, cast(page.score as text) as score,
                p.part as part, p.kind as kind, p.heading as heading, p.number as number, p.text as text,
                j.area as area, j.strand as strand, j.label as label, j.grade as grade, j.grade_label as grade_label,
                ts_headline('english', p.text, websearch_to_tsquery('english', :q), :marks) as marked
            from page join published_passage p on p.report_id = page.report_id and p.position = page.position
            left join lateral (select * from published_judgement b
                where b.report_id = p.report_id and b.area = p.area order by b.position limit 1) j on true
            order by page.score desc, page.report_id desc, page.position""";

    private final Map<String, Object> parameters = new HashMap<>();
    private final StringBuilder where = new StringBuilder(MATCHES);

    SearchSql(SearchFilter filter) {
        parameters.put("q", filter.q);
        only(" and r.ons_code = :authority", "authority", filter.authority);
        only(" and r.framework = :framework", "framework", filter.framework);
        only(" and p.area = :area", "area", filter.area);
        only(JUDGED, "grade", filter.grade);
        only(" and extract(year from r.dated) = :year", "year", filter.year);
    }

    private void only(String condition, String name, Object wanted) {
        Optional.ofNullable(wanted).filter(value -> !"".equals(value)).ifPresent(value -> {
            where.append(condition);
            parameters.put(name, value);
        });
    }

    /** How many match, counted to one more than are weighed. */
    String count() {
        return "select count(*) from (select 1 " + where + HOLDS + " limit " + (WEIGHED + 1) + ") matched";
    }

    /** The rows of the page after the cursor, with one more. */
    String page(SearchOrder order, SearchPlace after, int limit) {
        parameters.put("rows", limit + 1);
        parameters.put("marks", Highlight.MARKS);
        var matches = new StringBuilder(where);
        if (after != null) {
            matches.append(order.after());
            parameters.put("score", after.score());
            parameters.put("report", after.report());
            parameters.put("position", after.position());
        }
        return PAGE.formatted(order.score(), matches.append(HOLDS));
    }

    Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }
}
