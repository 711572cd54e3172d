package candour.cases.visit;

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

/** Tells who saw the child and when, and when nobody was let see it. */
@ApplicationScoped
class ToldVisits implements FactSource {

    private static final String VISITS = """
            select v.id, v.state, v.visited_on, v.planned_on, v.agency, v.professional, v.cancelled_by_family,
                p.seen, p.alone, p.spoken_for, s.by_name
            from visit v
                join visit_subject b on b.authority = v.authority and b.visit_id = v.id
                left join visit_part p on p.authority = v.authority and p.visit_id = v.id and p.child = b.child
                left join lateral (select by_name from visit_step t where t.authority = v.authority and t.visit_id = v.id
                    order by t.position desc limit 1) s on true
            where v.authority = :authority and b.child = :child""";

    private final FactRows rows;

    ToldVisits(FactRows rows) {
        this.rows = rows;
    }

    @Override
    public void tell(Child child, LocalDate today, ChildFacts.Builder facts) {
        rows.of(VISITS, child).forEach(row -> visit(row, facts));
    }

    private static void visit(Row row, ChildFacts.Builder facts) {
        var origin = new Origin("visit", row.key("id"), words(row));
        if (row.text("state").equals("CANCELLED")) {
            if (row.is("cancelled_by_family") && row.day("planned_on") != null) {
                facts.cancelled(origin, row.day("planned_on"));
            }
        } else if (row.day("visited_on") != null && row.is("seen")) {
            facts.seen(origin, row.day("visited_on"), by(row), marks(row));
        } else if (row.day("visited_on") != null) {
            var shut = row.text("state").equals("NO_ACCESS") ? new Mark[] {Mark.NO_ACCESS} : new Mark[0];
            facts.notSeen(origin, row.day("visited_on"), shut);
        }
    }

    private static Mark[] marks(Row row) {
        var marks = new ArrayList<Mark>();
        if (row.text("agency").isEmpty()) {
            marks.add(Mark.SOCIAL_WORKER);
        }
        if (row.is("alone")) {
            marks.add(Mark.ALONE);
        }
        if (row.is("spoken_for")) {
            marks.add(Mark.ADULT_SPOKE);
        }
        return marks.toArray(Mark[]::new);
    }

    private static String by(Row row) {
        return row.text("professional").isEmpty() ? row.text("by_name") : row.text("professional");
    }

    private static String words(Row row) {
        return switch (row.text("state")) {
            case "CANCELLED" -> "A visit called off";
            case "NO_ACCESS" -> "A visit at which nobody was let in";
            case "PLANNED" -> "A visit that is planned";
            default ->
                row.is("seen") ? "A visit at which the child was seen" : "A visit at which the child was not seen";
        };
    }
}
