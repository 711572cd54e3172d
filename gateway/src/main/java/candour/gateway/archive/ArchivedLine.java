package candour.gateway.archive;

import java.time.Instant;
import java.time.LocalDate;

/** A published report without its text; what could not be read is null. */
public record ArchivedLine(
        String id,
        String origin,
        String title,
        String authority,
        String authorityName,
        String region,
        String framework,
        String frameworkTitle,
        String kind,
        String kindTitle,
        LocalDate fieldworkFrom,
        LocalDate fieldworkTo,
        LocalDate publishedOn,
        String datedBy,
        String rehearsalOf,
        boolean madeUp,
        Instant withdrawnAt) {

    public boolean isImported() {
        return "IMPORTED".equals(origin);
    }

    /** How the report is called in a list: by its authority, or by its kind where that could not be read. */
    public String name() {
        return authorityName == null ? title : authorityName;
    }
}
