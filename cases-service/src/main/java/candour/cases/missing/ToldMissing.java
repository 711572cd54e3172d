package candour.cases.missing;

import candour.cases.facts.Child;
import candour.cases.facts.ChildFacts;
import candour.cases.facts.FactRows;
import candour.cases.facts.FactRows.Row;
import candour.cases.facts.FactSource;
import candour.cases.facts.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Tells when a child was missing. */
@ApplicationScoped
class ToldMissing implements FactSource {

    private static final String MISSING = """
            select id, last_seen_at, found_at from missing_episode where authority = :authority and child = :child""";

    private final FactRows rows;

    ToldMissing(FactRows rows) {
        this.rows = rows;
    }

    @Override
    public void tell(Child child, LocalDate today, ChildFacts.Builder facts) {
        rows.of(MISSING, child).forEach(row -> missing(row, facts));
    }

    private static void missing(Row row, ChildFacts.Builder facts) {
        var words = row.day("found_at") == null ? "Missing and not found" : "Missing, and found";
        facts.missing(new Origin("missing-episode", row.key("id"), words), row.span("last_seen_at", "found_at"));
    }
}
