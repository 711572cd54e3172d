package candour.gateway.pages.reports.search;

import candour.gateway.archive.ArchiveClient;
import candour.gateway.archive.SearchAnswer;
import jakarta.ws.rs.core.UriBuilder;
import java.util.LinkedHashMap;
import org.jboss.resteasy.reactive.RestQuery;

/** What the form of the search asks for; an empty field filters nothing. */
public record Asked(
        @RestQuery String q,
        @RestQuery String authority,
        @RestQuery String framework,
        @RestQuery String area,
        @RestQuery String grade,
        @RestQuery String year) {

    boolean isEmpty() {
        return q == null;
    }

    SearchAnswer of(ArchiveClient archive, String after) {
        return archive.search(q, wanted(authority), wanted(framework), wanted(area), wanted(grade), numeric(), after);
    }

    /** What is no year is left out rather than refused. */
    private String numeric() {
        return year != null && year.strip().matches("[0-9]{4}") ? year.strip() : null;
    }

    /** The same search from that cursor on. */
    public String next(String after) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("q", q);
        fields.put("authority", wanted(authority));
        fields.put("framework", wanted(framework));
        fields.put("area", wanted(area));
        fields.put("grade", wanted(grade));
        fields.put("year", numeric());
        fields.put("after", after);
        var link = UriBuilder.fromPath("/reports/search");
        fields.forEach((name, value) -> {
            if (value != null) {
                link.queryParam(name, "{" + name + "}").resolveTemplate(name, value);
            }
        });
        return link.build().toString();
    }

    private static String wanted(String field) {
        return field == null || field.isBlank() ? null : field;
    }
}
