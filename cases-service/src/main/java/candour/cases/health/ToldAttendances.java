package candour.cases.health;

import candour.cases.facts.Child;
import candour.cases.facts.ChildFacts;
import candour.cases.facts.FactRows;
import candour.cases.facts.FactRows.Row;
import candour.cases.facts.FactSource;
import candour.cases.facts.Mark;
import candour.cases.facts.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;

/** Tells of unplanned attendances at hospital, and of appointments to which a child was not brought. */
@ApplicationScoped
class ToldAttendances implements FactSource {

    private static final String ATTENDANCES = """
            select id, attended_at, brought, injury, moves from health_attendance where authority = :authority and child = :child""";

    private final FactRows rows;

    ToldAttendances(FactRows rows) {
        this.rows = rows;
    }

    @Override
    public void tell(Child child, LocalDate today, ChildFacts.Builder facts) {
        rows.of(ATTENDANCES, child).forEach(row -> attendance(row, facts));
    }

    private static void attendance(Row row, ChildFacts.Builder facts) {
        if (row.isNot("brought")) {
            facts.notBrought(new Origin("health-attendance", row.key("id"), "Not brought"), row.day("attended_at"));
            return;
        }
        var marks = new ArrayList<Mark>();
        if (row.is("injury")) {
            marks.add(Mark.INJURY);
        }
        if (row.isNot("moves")) {
            marks.add(Mark.NOT_MOBILE);
        }
        var origin = new Origin("health-attendance", row.key("id"), "An unplanned attendance");
        facts.attendance(origin, row.day("attended_at"), marks.toArray(Mark[]::new));
    }
}
