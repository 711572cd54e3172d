package candour.cases.enquiry;

import candour.cases.facts.Child;
import candour.cases.facts.ChildFacts;
import candour.cases.facts.FactRows;
import candour.cases.facts.FactRows.Row;
import candour.cases.facts.FactSource;
import candour.cases.facts.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Tells of section 47 enquiries, and of conferences they decided upon. */
@ApplicationScoped
class ToldEnquiries implements FactSource {

    private static final String ENQUIRIES = """
            select id, started_on, concluded_on, conference_on, state
            from enquiry where authority = :authority and child = :child""";

    private final FactRows rows;

    ToldEnquiries(FactRows rows) {
        this.rows = rows;
    }

    @Override
    public void tell(Child child, LocalDate today, ChildFacts.Builder facts) {
        rows.of(ENQUIRIES, child).forEach(row -> enquiry(row, facts));
    }

    private static void enquiry(Row row, ChildFacts.Builder facts) {
        var words = row.day("concluded_on") == null ? "An open section 47 enquiry" : "A section 47 enquiry, concluded";
        facts.enquiry(new Origin("enquiry", row.key("id"), words), row.span("started_on", "concluded_on"));
        if (row.text("state").startsWith("SUBSTANTIATED_CONFERENCE") || row.day("conference_on") != null) {
            var pending = new Origin("enquiry", row.key("id"), "An initial conference was decided upon");
            facts.conferencePending(pending, row.span("concluded_on", "conference_on"));
        }
    }
}
