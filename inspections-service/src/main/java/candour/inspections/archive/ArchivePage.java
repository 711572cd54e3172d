package candour.inspections.archive;

import candour.conventions.Cursor;
import candour.conventions.Page;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The list of published reports, newest first; what has no date comes last. */
@ApplicationScoped
class ArchivePage {

    private final PublishedReports reports;

    ArchivePage(PublishedReports reports) {
        this.reports = reports;
    }

    Page<PublishedReportSummary> of(ArchiveFilter filter) {
        var parameters = new HashMap<String, Object>();
        var where = new StringBuilder("true = true");
        equal(where, parameters, "authority.onsCode", filter.authority);
        equal(where, parameters, "framework", filter.framework);
        equal(where, parameters, "kind", filter.kind);
        equal(where, parameters, "year(dated)", filter.year);
        if (filter.after != null) {
            where.append(" and (dated, id) < (:day, :id)");
            parameters.putAll(after(filter.after));
        }
        var rows = reports.find(where + " order by dated desc, id desc", parameters)
                .range(0, filter.limit)
                .list();
        return Page.of(rows, filter.limit, PublishedReportSummary::of, ArchivePage::cursor);
    }

    private static void equal(StringBuilder where, Map<String, Object> parameters, String column, Object wanted) {
        if (wanted != null) {
            var name = "p" + parameters.size();
            where.append(" and ").append(column).append(" = :").append(name);
            parameters.put(name, wanted);
        }
    }

    private static Cursor cursor(PublishedReport last) {
        return Cursor.of(last.dated(), last.id());
    }

    private static Map<String, Object> after(Cursor cursor) {
        try {
            return Map.of(
                    "day", LocalDate.parse(cursor.key().getFirst()),
                    "id", UUID.fromString(cursor.key().getLast()));
        } catch (IllegalArgumentException | DateTimeParseException notOurs) {
            throw new ProblemException(Problems.MALFORMED, "The cursor is not one of this list.");
        }
    }
}
