package candour.cases.plan;

import candour.cases.facts.Child;
import candour.cases.facts.ChildFacts;
import candour.cases.facts.FactRows;
import candour.cases.facts.FactRows.Row;
import candour.cases.facts.FactSource;
import candour.cases.facts.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Tells of the plans of a child, those ended among them. */
@ApplicationScoped
class ToldPlans implements FactSource {

    private static final String PLANS = """
            select p.id, p.kind, p.started_on, p.ended_on,
                (select c.category from plan_category c where c.authority = p.authority and c.plan_id = p.id
                    order by c.position desc limit 1) as category
            from plan p where p.authority = :authority and p.child = :child""";

    private final FactRows rows;

    ToldPlans(FactRows rows) {
        this.rows = rows;
    }

    @Override
    public void tell(Child child, LocalDate today, ChildFacts.Builder facts) {
        rows.of(PLANS, child).forEach(row -> plan(row, facts));
    }

    private static void plan(Row row, ChildFacts.Builder facts) {
        var span = row.span("started_on", "ended_on");
        var ended = span.until() == null ? "" : ", ended";
        switch (row.text("kind")) {
            case "PROTECTION" ->
                facts.protectionPlan(
                        new Origin("plan", row.key("id"), "A child protection plan" + ended),
                        span,
                        row.text("category"));
            case "IN_NEED" ->
                facts.inNeedPlan(new Origin("plan", row.key("id"), "A plan for a child in need" + ended), span);
            default -> {}
        }
    }
}
