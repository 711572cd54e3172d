package candour.inspections.complaint;

import static candour.inspections.complaint.ComplaintMilestone.DECISION;
import static candour.inspections.complaint.ComplaintMilestone.MAKING;
import static candour.inspections.complaint.ComplaintMilestone.NEXT_STAGE;
import static candour.timescales.Authority.policy;
import static candour.timescales.Counting.AFTER_EVENT;
import static candour.timescales.Regime.between;
import static candour.timescales.Regime.since;
import static candour.timescales.WorkingCalendar.OFSTED_POLICY;

import candour.inspections.timescale.TitledTimescale;
import candour.timescales.Course;
import candour.timescales.Rule;
import candour.timescales.Rules;
import candour.timescales.Term;

/** The timescales of a complaint that was made; the window in which to make it is a clock of the inspection. */
public enum ComplaintTimescale implements TitledTimescale<ComplaintMilestone> {
    // spotless:off
    COMPLAINT_REPLY_DUE("inspectorate", "Answer to a complaint", Rules.of(
            Rule.without(between("BEFORE_2017", "2009-04-01", "2017-05-31"), policy("No published term was found").unverified()),
            Rule.of(between("GUIDANCE_2017", "2017-06-01", "2019-12-31"), by(MAKING, DECISION, Term.workingDays(30, AFTER_EVENT)),
                    policy("NAHT guidance on the procedure (June 2017): reply in thirty working days")),
            Rule.of(since("SINCE_2020", "2020-01-01"), by(MAKING, DECISION, Term.workingDays(30, AFTER_EVENT)),
                    policy("No published term was found since 2020; that of 2017 is assumed").unverified()))),
    COMPLAINT_NEXT_STAGE("authority", "Taking a complaint further", Rules.of(
            Rule.without(between("BEFORE_2017", "2009-04-01", "2017-05-31"), policy("No published term was found").unverified()),
            Rule.of(between("GUIDANCE_2017", "2017-06-01", "2019-12-31"), by(DECISION, NEXT_STAGE, Term.workingDays(15, AFTER_EVENT)),
                    policy("NAHT guidance on the procedure (June 2017): internal review within fifteen working days")),
            Rule.of(between("ARRANGEMENTS_2020", "2020-01-01", "2024-03-31"), by(DECISION, NEXT_STAGE, Term.workingDays(15, AFTER_EVENT)),
                    policy("No published term was found for these years; that of 2017 is assumed").unverified()),
            Rule.of(since("ARRANGEMENTS_2024", "2024-04-01"), by(DECISION, NEXT_STAGE, Term.months(3, AFTER_EVENT)),
                    policy("Direct escalation to ICASO since April 2024; three months are assumed").unverified())));
    // spotless:on

    private final String onWhom;
    private final String title;
    private final Rules<ComplaintMilestone> rules;

    ComplaintTimescale(String onWhom, String title, Rules<ComplaintMilestone> rules) {
        this.onWhom = onWhom;
        this.title = title;
        this.rules = rules;
    }

    @Override
    public Rules<ComplaintMilestone> rules() {
        return rules;
    }

    @Override
    public String onWhom() {
        return onWhom;
    }

    @Override
    public String title() {
        return title;
    }

    private static Course<ComplaintMilestone> by(ComplaintMilestone starts, ComplaintMilestone stops, Term term) {
        return new Course<>(starts, stops, term, OFSTED_POLICY);
    }
}
