package candour.cases.lookedafter;

import candour.cases.facts.Child;
import candour.cases.facts.ChildFacts;
import candour.cases.facts.FactRows;
import candour.cases.facts.FactRows.Row;
import candour.cases.facts.FactSource;
import candour.cases.facts.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Tells when a child was looked after. */
@ApplicationScoped
class ToldPeriods implements FactSource {

    private static final String PERIODS = """
            select id, began_on, ended_on from looked_after_period where authority = :authority and child = :child""";

    private final FactRows rows;

    ToldPeriods(FactRows rows) {
        this.rows = rows;
    }

    @Override
    public void tell(Child child, LocalDate today, ChildFacts.Builder facts) {
        rows.of(PERIODS, child).forEach(row -> period(row, facts));
    }

    private static void period(Row row, ChildFacts.Builder facts) {
        var origin = new Origin("looked-after-period", row.key("id"), "Looked after by the authority");
        facts.lookedAfter(origin, row.span("began_on", "ended_on"));
    }
}
