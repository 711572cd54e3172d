package candour.cases.contact;

import candour.cases.facts.Child;
import candour.cases.facts.ChildFacts;
import candour.cases.facts.FactRows;
import candour.cases.facts.FactRows.Row;
import candour.cases.facts.FactSource;
import candour.cases.facts.Mark;
import candour.cases.facts.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Tells of the contacts and notices about a child, whatever became of them. */
@ApplicationScoped
class ToldContacts implements FactSource {

    private static final String CONTACTS = """
            select distinct c.id, c.received_at, coalesce(c.referrer_agency, c.source) as came_from,
                (c.kind = 'POLICE_NOTIFICATION' and c.agency_grade = 'GREEN') as green
            from contact c join contact_match m on m.authority = c.authority and m.contact_id = c.id
            where c.authority = :authority and m.child = :child""";

    private final FactRows rows;

    ToldContacts(FactRows rows) {
        this.rows = rows;
    }

    @Override
    public void tell(Child child, LocalDate today, ChildFacts.Builder facts) {
        rows.of(CONTACTS, child).forEach(row -> contact(row, facts));
    }

    private static void contact(Row row, ChildFacts.Builder facts) {
        var origin = new Origin("contact", row.key("id"), "A contact about the child");
        var marks = row.is("green") ? new Mark[] {Mark.GREEN_NOTICE} : new Mark[0];
        facts.contact(origin, row.day("received_at"), row.text("came_from"), marks);
    }
}
