package candour.cases.assessment;

import candour.cases.facts.Child;
import candour.cases.facts.ChildFacts;
import candour.cases.facts.FactRows;
import candour.cases.facts.FactRows.Row;
import candour.cases.facts.FactSource;
import candour.cases.facts.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Tells the factors that authorised assessments found. */
@ApplicationScoped
class ToldFactors implements FactSource {

    private static final String FACTORS = """
            select a.id, a.authorised_on, f.factor
            from assessment a join assessment_factor f
                on f.authority = a.authority and f.assessment_id = a.id and f.submission = a.submissions
            where a.authority = :authority and a.child = :child and a.authorised_on is not null""";

    private final FactRows rows;

    ToldFactors(FactRows rows) {
        this.rows = rows;
    }

    @Override
    public void tell(Child child, LocalDate today, ChildFacts.Builder facts) {
        rows.of(FACTORS, child).forEach(row -> factor(row, facts));
    }

    private static void factor(Row row, ChildFacts.Builder facts) {
        var code = AssessmentFactor.valueOf(row.text("factor")).code();
        var origin = new Origin("assessment", row.key("id"), "Factor " + code + " of an authorised assessment");
        facts.factor(origin, row.day("authorised_on"), code);
    }
}
