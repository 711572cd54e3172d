package candour.gateway.pages.reports;

import candour.gateway.archive.ArchiveClient;
import candour.gateway.archive.ArchivedLine;
import candour.gateway.inspections.Listed;
import jakarta.ws.rs.core.UriBuilder;
import java.util.LinkedHashMap;
import org.jboss.resteasy.reactive.RestQuery;

/** What the list of published reports is narrowed to; an empty field filters nothing. */
public record ReportsFilter(
        @RestQuery String authority,
        @RestQuery String framework,
        @RestQuery String year) {

    private static final int A_PAGE = 20;

    Listed<ArchivedLine> of(ArchiveClient archive, String after) {
        return archive.list(wanted(authority), wanted(framework), numeric(), after, A_PAGE);
    }

    public boolean isEmpty() {
        return wanted(authority) == null && wanted(framework) == null && numeric() == null;
    }

    /** The same list from that cursor on, or from its beginning. */
    String link(String after) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("authority", wanted(authority));
        fields.put("framework", wanted(framework));
        fields.put("year", numeric());
        fields.put("after", after);
        var link = UriBuilder.fromPath("/reports");
        fields.forEach((name, value) -> {
            if (value != null) {
                link.queryParam(name, "{" + name + "}").resolveTemplate(name, value);
            }
        });
        return link.build().toString();
    }

    private String numeric() {
        return year != null && year.strip().matches("[0-9]{4}") ? year.strip() : null;
    }

    private static String wanted(String field) {
        return field == null || field.isBlank() ? null : field;
    }
}
