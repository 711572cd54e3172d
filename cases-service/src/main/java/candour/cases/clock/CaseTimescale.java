package candour.cases.clock;

import static candour.cases.clock.CaseEvent.*;
import static candour.cases.clock.CaseEvent.CHILD_FOUND;
import static candour.cases.clock.CaseEvent.COVER_ARRANGED;
import static candour.cases.clock.CaseEvent.EMERGENCY_ORDER_EXTENDED;
import static candour.cases.clock.CaseEvent.FIRST_LOOKED_AFTER_REVIEW_HELD;
import static candour.cases.clock.CaseEvent.SEEN_IN_LONG_TERM_FOSTERING;
import static candour.cases.clock.CaseEvent.SEEN_IN_PLACEMENT;
import static candour.cases.clock.CaseEvent.SEEN_IN_PLACEMENT_MEANT_TO_LAST;
import static candour.cases.clock.CaseEvent.WORKER_AWAY_WITHOUT_COVER;
import static candour.cases.clock.WorkingTogether.WT_2006;
import static candour.cases.clock.WorkingTogether.WT_2010;
import static candour.cases.clock.WorkingTogether.WT_2026;
import static candour.timescales.Authority.guidance;
import static candour.timescales.Authority.local;
import static candour.timescales.Authority.statute;
import static candour.timescales.Counting.AFTER_EVENT;
import static candour.timescales.Regime.between;
import static candour.timescales.Regime.since;
import static candour.timescales.Term.calendarDays;
import static candour.timescales.Term.hours;
import static candour.timescales.Term.months;
import static candour.timescales.Term.weeks;
import static candour.timescales.Term.workingDays;
import static candour.timescales.WorkingCalendar.EW_WORKING_TOGETHER;

import candour.timescales.Course;
import candour.timescales.Regime;
import candour.timescales.Rule;
import candour.timescales.Rules;
import candour.timescales.Term;
import candour.timescales.Timescale;

/** The timescales of a child's case (C01 to C20), each through the editions of Working Together. */
public enum CaseTimescale implements Timescale<CaseEvent> {
    // spotless:off
    REFERRAL_DECISION("C01", "Decision on a referral", Rules.of(
            Rule.of(before2013("BEFORE_2013"), by(REFERRAL_RECEIVED, REFERRAL_DECIDED_AND_REFERRER_TOLD, workingDays(1, AFTER_EVENT)),
                    guidance("Working Together 2010, 5.34 to 5.36: within one working day").unverified()),
            Rule.of(from2013("SINCE_2013"), by(REFERRAL_RECEIVED, REFERRAL_DECIDED_AND_REFERRER_TOLD, workingDays(1, AFTER_EVENT)),
                    guidance("Working Together 2013 and after: acknowledge receipt and decide next steps within one working day")),
            Rule.of(WT_2026, by(REFERRAL_RECEIVED, REFERRAL_DECIDED_AND_REFERRER_TOLD, workingDays(1, AFTER_EVENT)),
                    guidance("Working Together 2026: taken over from 2023, not yet read").unverified()))),
    INITIAL_ASSESSMENT("C02", "Initial assessment", Rules.of(
            Rule.of(WT_2006, by(REFERRAL_RECEIVED, INITIAL_ASSESSMENT_AUTHORISED, workingDays(7, AFTER_EVENT)),
                    guidance("Working Together 2006: seven working days of referral")),
            Rule.of(WT_2010, by(REFERRAL_RECEIVED, INITIAL_ASSESSMENT_AUTHORISED, workingDays(10, AFTER_EVENT)),
                    guidance("Working Together 2010: ten working days of referral")),
            Rule.without(from2013("SINCE_2013"), guidance("Working Together 2013: separate initial assessments ended")),
            Rule.without(WT_2026, guidance("Working Together 2026: as 2023, not yet read").unverified()))),
    CORE_ASSESSMENT("C03", "Core assessment", Rules.of(
            Rule.of(before2013("BEFORE_2013"), by(INITIAL_ASSESSMENT_AUTHORISED, CORE_ASSESSMENT_AUTHORISED, workingDays(35, AFTER_EVENT)),
                    guidance("Framework for the Assessment of Children in Need (2000): thirty-five working days of the end of the initial assessment")),
            Rule.without(from2013("SINCE_2013"), guidance("Working Together 2013: separate core assessments ended")),
            Rule.without(WT_2026, guidance("Working Together 2026: as 2023, not yet read").unverified()))),
    ASSESSMENT("C04", "Child and family assessment", Rules.of(
            Rule.without(before2013("BEFORE_2013"), guidance("Initial and core assessments instead")),
            Rule.of(from2013("SINCE_2013"), by(REFERRAL_RECEIVED, ASSESSMENT_AUTHORISED, workingDays(45, AFTER_EVENT)),
                    guidance("Working Together 2013 and after: no longer than forty-five working days from the point of referral")),
            Rule.of(WT_2026, by(REFERRAL_RECEIVED, ASSESSMENT_AUTHORISED, workingDays(45, AFTER_EVENT)),
                    guidance("Working Together 2026: taken over from 2023, not yet read").unverified()))),
    STRATEGY_DISCUSSION_HELD("C05", "Strategy discussion", Rules.of(
            Rule.of(since("LOCAL", "2006-04-06"), by(HARM_SUSPECTED, CaseEvent.STRATEGY_DISCUSSION, workingDays(1, AFTER_EVENT)),
                    local("Local procedures commonly say within 24 hours of the decision")))),
    STRATEGY_MEETING("C05", "Meeting in person after a discussion by telephone", Rules.of(
            Rule.of(since("LOCAL", "2006-04-06"), by(STRATEGY_DISCUSSION_BY_TELEPHONE, STRATEGY_DISCUSSION_IN_PERSON, workingDays(5, AFTER_EVENT)),
                    local("Local procedures: within five working days of a discussion by telephone")))),
    ENQUIRY("C06", "Section 47 enquiry", Rules.of(
            Rule.of(since("ALL", "2006-04-06"), by(STRATEGY_DISCUSSION_INITIATING_ENQUIRY, ENQUIRY_CONCLUDED, workingDays(15, AFTER_EVENT)),
                    guidance("Concluded in time for the initial conference; counted from the strategy discussion that initiated it")))),
    INITIAL_CONFERENCE_HELD("C07", "Initial child protection conference", Rules.of(
            Rule.of(before2013("BEFORE_2013"), by(CaseEvent.STRATEGY_DISCUSSION, INITIAL_CONFERENCE, workingDays(15, AFTER_EVENT)),
                    guidance("Working Together 2010: fifteen working days of the strategy discussion, or the last where there is more than one")),
            Rule.of(from2013("SINCE_2013"), by(STRATEGY_DISCUSSION_INITIATING_ENQUIRY, INITIAL_CONFERENCE, workingDays(15, AFTER_EVENT)),
                    guidance("Working Together 2013 and after: fifteen working days of the strategy discussion at which section 47 enquiries were initiated")),
            Rule.of(WT_2026, by(STRATEGY_DISCUSSION_INITIATING_ENQUIRY, INITIAL_CONFERENCE, workingDays(15, AFTER_EVENT)),
                    guidance("Working Together 2026: taken over from 2023, not yet read").unverified()))),
    FIRST_CORE_GROUP("C08", "First core group", Rules.of(
            Rule.of(since("ALL", "2006-04-06"), by(INITIAL_CONFERENCE, CORE_GROUP, workingDays(10, AFTER_EVENT)),
                    guidance("Within ten working days of the initial child protection conference")))),
    NEXT_CORE_GROUP("C09", "Next core group", Rules.of(
            Rule.of(since("LOCAL", "2006-04-06"), by(CORE_GROUP, CORE_GROUP, weeks(6, AFTER_EVENT)),
                    local("Working Together 2010: at least six-weekly; four-weekly is common locally").unverified()))),
    FIRST_REVIEW_CONFERENCE("C10", "First review conference", Rules.of(
            Rule.of(since("ALL", "2006-04-06"), by(INITIAL_CONFERENCE, REVIEW_CONFERENCE, months(3, AFTER_EVENT)),
                    guidance("Within three months of the initial child protection conference")))),
    NEXT_REVIEW_CONFERENCE("C11", "Next review conference", Rules.of(
            Rule.of(since("ALL", "2006-04-06"), by(REVIEW_CONFERENCE, REVIEW_CONFERENCE, months(6, AFTER_EVENT)),
                    guidance("At intervals of no more than six months")))),
    REVIEW_AFTER_BIRTH("C11", "Review after birth", Rules.of(
            Rule.of(since("LOCAL", "2006-04-06"), by(BIRTH, REVIEW_CONFERENCE, calendarDays(10, AFTER_EVENT)),
                    local("London procedures 4.1.22: within ten days of birth, twenty where the mother is not well enough")))),
    TRANSFER_CONFERENCE_HELD("C12", "Transfer-in conference", Rules.of(
            Rule.of(since("ALL", "2006-04-06"), by(TRANSFER_NOTIFIED, TRANSFER_CONFERENCE, workingDays(15, AFTER_EVENT)),
                    guidance("Within fifteen working days of the receiving authority being told of the move")))),
    FIRST_PROTECTION_VISIT("C13", "First visit under a protection plan", Rules.of(
            Rule.of(since("LOCAL", "2006-04-06"), by(PROTECTION_PLAN_STARTED, PROTECTION_PLAN_CHILD_SEEN, workingDays(10, AFTER_EVENT)),
                    local("Local procedures: ten working days is common; the child must be seen")))),
    PROTECTION_VISIT("C13", "Next visit under a protection plan", Rules.of(
            Rule.of(since("LOCAL", "2006-04-06"), by(PROTECTION_PLAN_CHILD_SEEN, PROTECTION_PLAN_CHILD_SEEN, workingDays(10, AFTER_EVENT)),
                    local("Local procedures: ten working days is common; counted from the last visit at which the child was seen")))),
    FIRST_IN_NEED_VISIT("C14", "First visit under a plan for a child in need", Rules.of(
            Rule.of(since("LOCAL", "2006-04-06"), by(IN_NEED_PLAN_STARTED, IN_NEED_PLAN_CHILD_SEEN, workingDays(20, AFTER_EVENT)),
                    local("Local procedures: twenty working days is common")))),
    IN_NEED_VISIT("C14", "Next visit under a plan for a child in need", Rules.of(
            Rule.of(since("LOCAL", "2006-04-06"), by(IN_NEED_PLAN_CHILD_SEEN, IN_NEED_PLAN_CHILD_SEEN, workingDays(20, AFTER_EVENT)),
                    local("Local procedures: twenty working days is common")))),
    FIRST_LOOKED_AFTER_REVIEW("C15", "First review of a looked-after child", Rules.of(
            Rule.of(between("BEFORE_2011", "2006-04-06", "2011-03-31"), by(BECAME_LOOKED_AFTER, FIRST_LOOKED_AFTER_REVIEW_HELD, calendarDays(28, AFTER_EVENT)),
                    statute("Review of Children's Cases Regulations 1991: four weeks").unverified()),
            Rule.of(since("SI_2010_959", "2011-04-01"), by(BECAME_LOOKED_AFTER, FIRST_LOOKED_AFTER_REVIEW_HELD, workingDays(20, AFTER_EVENT)),
                    statute("Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(1)")))),
    SECOND_LOOKED_AFTER_REVIEW("C15", "Second review of a looked-after child", Rules.of(
            Rule.of(since("SI_2010_959", "2011-04-01"), by(FIRST_LOOKED_AFTER_REVIEW_HELD, LOOKED_AFTER_REVIEW, months(3, AFTER_EVENT)),
                    statute("Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(2): three months after the first").unverified()))),
    NEXT_LOOKED_AFTER_REVIEW("C15", "Next review of a looked-after child", Rules.of(
            Rule.of(since("SI_2010_959", "2011-04-01"), by(LOOKED_AFTER_REVIEW, LOOKED_AFTER_REVIEW, months(6, AFTER_EVENT)),
                    statute("Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(2): at intervals of no more than six months").unverified()))),
    FIRST_PLACEMENT_VISIT("C16", "First visit after a placement", Rules.of(
            Rule.of(since("SI_2010_959", "2011-04-01"), by(PLACED, PLACEMENT_CHILD_SEEN, weeks(1, AFTER_EVENT)),
                    statute("Care Planning, Placement and Case Review (England) Regulations 2010, regulation 28(2)")))),
    PLACEMENT_VISIT("C16", "Next visit in a placement", Rules.of(
            Rule.of(since("SI_2010_959", "2011-04-01"), by(SEEN_IN_PLACEMENT, PLACEMENT_CHILD_SEEN, weeks(6, AFTER_EVENT)),
                    statute("Care Planning, Placement and Case Review (England) Regulations 2010, regulation 28(2): six-weekly in the first year, and after it unless a longer interval applies")))),
    PLACEMENT_VISIT_LASTING("C16", "Next visit in a placement meant to last to 18", Rules.of(
            Rule.of(since("SI_2010_959", "2011-04-01"), by(SEEN_IN_PLACEMENT_MEANT_TO_LAST, PLACEMENT_CHILD_SEEN, months(3, AFTER_EVENT)),
                    statute("Care Planning, Placement and Case Review (England) Regulations 2010, regulation 28(2): three-monthly after the first year where the placement is meant to last until the child is 18")))),
    PLACEMENT_VISIT_LONG_TERM("C16", "Next visit in a long-term foster placement", Rules.of(
            Rule.of(since("SI_2015_495", "2015-04-01"), by(SEEN_IN_LONG_TERM_FOSTERING, PLACEMENT_CHILD_SEEN, months(6, AFTER_EVENT)),
                    statute("Care Planning and Fostering (Miscellaneous Amendments) (England) Regulations 2015: six-monthly after the first year of a long-term foster placement where the child agrees").unverified()))),
    POLICE_PROTECTION("C17", "Police protection", Rules.of(
            Rule.of(since("CHILDREN_ACT_1989", "1991-10-14"), by(POLICE_PROTECTION_TAKEN, POLICE_PROTECTION_ENDED, hours(72)),
                    statute("Children Act 1989, section 46(6): no more than seventy-two hours")))),
    EMERGENCY_ORDER("C18", "Emergency protection order", Rules.of(
            Rule.of(since("CHILDREN_ACT_1989", "1991-10-14"), by(EMERGENCY_ORDER_MADE, EMERGENCY_ORDER_ENDED, calendarDays(8, AFTER_EVENT)),
                    statute("Children Act 1989, section 45(1): no more than eight days; one extension of up to seven, section 45(6)").unverified()))),
    EMERGENCY_ORDER_EXTENSION("C18", "Extension of an emergency protection order", Rules.of(
            Rule.of(since("CHILDREN_ACT_1989", "1991-10-14"), by(EMERGENCY_ORDER_EXTENDED, EMERGENCY_ORDER_ENDED, calendarDays(7, AFTER_EVENT)),
                    statute("Children Act 1989, section 45(5) and (6): extended once, by no more than seven days").unverified()))),
    SUPERVISION_HELD("C19", "Supervision of the worker", Rules.of(
            Rule.of(since("LOCAL", "2006-04-06"), by(SUPERVISION, SUPERVISION, months(1, AFTER_EVENT)),
                    local("Usually monthly").unverified()))),
    COVER("C19", "Cover for a worker who is away", Rules.of(
            Rule.of(since("LOCAL", "2006-04-06"), by(WORKER_AWAY_WITHOUT_COVER, COVER_ARRANGED, workingDays(2, AFTER_EVENT)),
                    local("Proposed: nobody goes without a worker for more than two working days").unverified()))),
    RETURN_INTERVIEW_HELD("M01", "Return interview after a missing episode", Rules.of(
            Rule.of(since("MISSING_2014", "2014-01-01"), by(CHILD_FOUND, CaseEvent.RETURN_INTERVIEW, hours(72)),
                    guidance("Statutory guidance on children who run away or go missing from home or care (2014): within seventy-two hours of the return").unverified()))),
    DISAGREEMENT_STAGE("C20", "Stage of a professional disagreement", Rules.of(
            Rule.of(since("LOCAL", "2006-04-06"), by(DISAGREEMENT_RAISED, DISAGREEMENT_ANSWERED, workingDays(5, AFTER_EVENT)),
                    local("Local escalation procedures: a few working days a stage"))));
    // spotless:on

    private final String number;
    private final String title;
    private final Rules<CaseEvent> rules;

    CaseTimescale(String number, String title, Rules<CaseEvent> rules) {
        this.number = number;
        this.title = title;
        this.rules = rules;
    }

    /** How the domain paper numbers it: {@code C07}. */
    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    @Override
    public Rules<CaseEvent> rules() {
        return rules;
    }

    private static Regime before2013(String name) {
        return between(name, "2006-04-06", "2013-04-14");
    }

    private static Regime from2013(String name) {
        return between(name, "2013-04-15", WT_2026.validFrom().minusDays(1).toString());
    }

    private static Course<CaseEvent> by(CaseEvent starts, CaseEvent stops, Term term) {
        return new Course<>(starts, stops, term, EW_WORKING_TOGETHER);
    }
}
