package candour.cases.household;

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

/** Tells of adults with a known risk, and of regular visitors, where the child lives. */
@ApplicationScoped
class ToldAdults implements FactSource {

    private static final String ADULTS = """
            select distinct s.household_id as id, coalesce(s.held_from, cast(s.recorded_at as date)) as known_on,
                (s.manner = 'REGULAR_VISITOR') as visits,
                exists (select 1 from person_risk r where r.authority = s.authority and r.person_id = s.person) as risk,
                (select min(a.authorised_on) from assessment a where a.authority = s.authority and a.child = :child
                    and a.authorised_on >= coalesce(s.held_from, cast(s.recorded_at as date))) as assessed_on
            from household_stay s
                join household_stay c on c.authority = s.authority and c.household_id = s.household_id and c.person = :child
            where s.authority = :authority and s.person_kind = 'ADULT' and s.held_to is null and c.held_to is null
                and not exists (select 1 from household_stay n where n.authority = s.authority
                    and n.household_id = s.household_id and n.corrects = s.position)""";

    private final FactRows rows;

    ToldAdults(FactRows rows) {
        this.rows = rows;
    }

    @Override
    public void tell(Child child, LocalDate today, ChildFacts.Builder facts) {
        rows.of(ADULTS, child).forEach(row -> adult(row, facts));
    }

    private static void adult(Row row, ChildFacts.Builder facts) {
        if (!row.is("risk") && !row.is("visits")) {
            return;
        }
        var marks = new ArrayList<Mark>();
        if (row.is("risk")) {
            marks.add(Mark.RISK_MARKER);
        }
        if (row.is("visits")) {
            marks.add(Mark.REGULAR_VISITOR);
        }
        var words = row.is("risk") ? "An adult with a known risk where the child lives" : "A regular visitor";
        var origin = new Origin("household", row.key("id"), words);
        facts.adult(origin, row.span("known_on", "assessed_on"), "", marks.toArray(Mark[]::new));
    }
}
