package candour.cases.person;

import candour.cases.facts.Child;
import candour.cases.facts.ChildFacts;
import candour.cases.facts.FactRows;
import candour.cases.facts.FactRows.Row;
import candour.cases.facts.FactSource;
import candour.cases.facts.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Locale;

/** Tells when a child was out of school, and where nobody knows it is taught. */
@ApplicationScoped
class ToldEducation implements FactSource {

    private static final String EDUCATION = """
            select e.person_id as id, e.status, e.held_from, coalesce(e.held_to,
                (select min(l.held_from) from person_education l where l.authority = e.authority and l.person_id = e.person_id
                    and l.held_from > e.held_from and l.status = 'ON_ROLL')) as held_to
            from person_education e
            where e.authority = :authority and e.person_id = :child and e.status <> 'ON_ROLL'
                and not exists (select 1 from person_education n where n.authority = e.authority
                    and n.person_id = e.person_id and n.corrects = e.position)""";

    private final FactRows rows;

    ToldEducation(FactRows rows) {
        this.rows = rows;
    }

    @Override
    public void tell(Child child, LocalDate today, ChildFacts.Builder facts) {
        rows.of(EDUCATION, child).forEach(row -> education(row, facts));
    }

    private static void education(Row row, ChildFacts.Builder facts) {
        var words = row.text("status").toLowerCase(Locale.ROOT).replace('_', ' ');
        facts.outOfSchool(
                new Origin("child", row.key("id"), "Out of school: " + words), row.span("held_from", "held_to"), words);
    }
}
