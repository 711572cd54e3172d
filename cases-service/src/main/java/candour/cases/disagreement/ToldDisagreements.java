package candour.cases.disagreement;

import candour.cases.facts.Child;
import candour.cases.facts.ChildFacts;
import candour.cases.facts.FactRows;
import candour.cases.facts.FactRows.Row;
import candour.cases.facts.FactSource;
import candour.cases.facts.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Tells of professional disagreements about a child. */
@ApplicationScoped
class ToldDisagreements implements FactSource {

    private static final String DISAGREEMENTS = """
            select d.id,
                (select min(t.taken_on) from disagreement_step t where t.authority = d.authority and t.disagreement_id = d.id) as raised_on,
                case when d.state = 'RESOLVED' then (select max(t.taken_on) from disagreement_step t
                    where t.authority = d.authority and t.disagreement_id = d.id) end as resolved_on
            from disagreement d join disagreement_subject s on s.authority = d.authority and s.disagreement_id = d.id
            where d.authority = :authority and s.child = :child""";

    private final FactRows rows;

    ToldDisagreements(FactRows rows) {
        this.rows = rows;
    }

    @Override
    public void tell(Child child, LocalDate today, ChildFacts.Builder facts) {
        rows.of(DISAGREEMENTS, child).forEach(row -> disagreement(row, facts));
    }

    private static void disagreement(Row row, ChildFacts.Builder facts) {
        var origin = new Origin("disagreement", row.key("id"), "Professionals disagree");
        facts.disagreement(origin, row.span("raised_on", "resolved_on"));
    }
}
