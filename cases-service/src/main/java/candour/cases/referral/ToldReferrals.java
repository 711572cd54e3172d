package candour.cases.referral;

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

/** Tells of the referrals of a child, decided and undecided, open and closed. */
@ApplicationScoped
class ToldReferrals implements FactSource {

    private static final String REFERRALS = """
            select distinct r.id, r.received_on, r.immediate_danger, r.state,
                coalesce(r.referrer_agency, r.source) as came_from,
                case when r.state in ('RECEIVED', 'REOPENED') then null
                    else (select max(d.decided_on) from referral_decision d where d.authority = r.authority and d.referral_id = r.id)
                end as decided_on,
                exists (select 1 from referral_telling t where t.authority = r.authority and t.referral_id = r.id) as told,
                exists (select 1 from referral_decision d where d.authority = r.authority and d.referral_id = r.id
                    and d.step = 'NO_FURTHER_ACTION') as without_action
            from referral r join referral_match m on m.authority = r.authority and m.referral_id = r.id
            where r.authority = :authority and m.child = :child""";

    private final FactRows rows;

    ToldReferrals(FactRows rows) {
        this.rows = rows;
    }

    @Override
    public void tell(Child child, LocalDate today, ChildFacts.Builder facts) {
        rows.of(REFERRALS, child).forEach(row -> referral(row, facts));
    }

    private static void referral(Row row, ChildFacts.Builder facts) {
        var marks = new ArrayList<Mark>();
        if (row.is("immediate_danger")) {
            marks.add(Mark.IMMEDIATE_DANGER);
        }
        if (row.is("without_action")) {
            marks.add(Mark.NO_FURTHER_ACTION);
        }
        if (row.day("decided_on") != null && !row.is("told")) {
            marks.add(Mark.REFERRER_NOT_TOLD);
        }
        var words = row.day("decided_on") == null ? "A referral without a decision" : "A referral, decided";
        var origin = new Origin("referral", row.key("id"), words);
        facts.referral(
                origin, row.span("received_on", "decided_on"), row.text("came_from"), marks.toArray(Mark[]::new));
    }
}
