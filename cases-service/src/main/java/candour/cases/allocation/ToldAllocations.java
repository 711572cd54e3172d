package candour.cases.allocation;

import candour.cases.facts.Child;
import candour.cases.facts.ChildFacts;
import candour.cases.facts.FactRows;
import candour.cases.facts.FactRows.Row;
import candour.cases.facts.FactSource;
import candour.cases.facts.Origin;
import candour.cases.facts.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Tells whose case the child is, and when it is nobody's. */
@ApplicationScoped
class ToldAllocations implements FactSource {

    private static final String ALLOCATIONS = """
            select a.id, a.state, a.team, a.worker_name, a.accepted_on, a.uncovered_since, a.ended_on,
                (select min(t.taken_on) from allocation_step t where t.authority = a.authority and t.allocation_id = a.id) as since
            from allocation a where a.authority = :authority and a.child = :child""";

    private final FactRows rows;

    ToldAllocations(FactRows rows) {
        this.rows = rows;
    }

    @Override
    public void tell(Child child, LocalDate today, ChildFacts.Builder facts) {
        rows.of(ALLOCATIONS, child).forEach(row -> allocation(row, facts));
    }

    private static void allocation(Row row, ChildFacts.Builder facts) {
        if (row.day("accepted_on") == null) {
            var waiting = new Origin("allocation", row.key("id"), "Work that waits for a worker");
            facts.unallocated(waiting, row.span("since", "ended_on"));
        } else {
            var held = new Origin("allocation", row.key("id"), "Allocated to " + row.text("worker_name"));
            facts.allocation(held, row.span("accepted_on", "ended_on"), row.text("worker_name"));
            if (!row.text("team").isEmpty()) {
                facts.team(held, row.day("accepted_on"), row.text("team"));
            }
        }
        if (row.text("state").equals("ABSENT_UNCOVERED") && row.day("uncovered_since") != null) {
            var away =
                    new Origin("allocation", row.key("id"), row.text("worker_name") + " is absent and nobody covers");
            facts.absence(away, Span.since(row.day("uncovered_since")));
        }
    }
}
