package candour.inspections.inspection;

import static candour.inspections.inspection.Milestone.*;
import static candour.timescales.Authority.policy;
import static candour.timescales.Authority.statute;
import static candour.timescales.Counting.AFTER_EVENT;
import static candour.timescales.Regime.between;
import static candour.timescales.Regime.since;
import static candour.timescales.Term.weeks;
import static candour.timescales.Term.workingDays;
import static candour.timescales.WorkingCalendar.EW_SI2007_462;
import static candour.timescales.WorkingCalendar.OFSTED_POLICY;

import candour.inspections.timescale.TitledTimescale;
import candour.timescales.Course;
import candour.timescales.Rule;
import candour.timescales.Rules;
import java.util.Optional;

/** The timescales of an inspection, each through the editions of law and policy. Measured targets are policy, not law. */
public enum InspectionTimescale implements TitledTimescale<Milestone> {
    // spotless:off
    FIELDWORK_DUE("inspectorate", "Notification to fieldwork", Rules.of(
            Rule.of(between("SLAC_2009", "2009-04-01", "2013-10-31"), by(NOTIFICATION, START_OF_FIELDWORK, 10),
                    policy("Framework 090027 (2009): at most ten working days' notice")),
            Rule.without(between("SIF_2013", "2013-11-01", "2017-12-31"), policy("Single inspection framework: unannounced")),
            Rule.of(since("ILACS_2018", "2018-01-01"), by(NOTIFICATION, START_OF_FIELDWORK, 5),
                    policy("ILACS: on site the Monday after the call, about five working days").unverified()))),
    LISTS_DUE("authority", "Data lists", Rules.of(
            Rule.without(between("BEFORE_2018", "2009-04-01", "2017-12-31"), policy("No child-level lists were asked for in advance")),
            Rule.of(since("ILACS_2018", "2018-01-01"), by(REQUEST_FOR_LISTS, RECEIPT_OF_LISTS, 3),
                    policy("ILACS: lists are read off site in the week between the call and the visit; the days are not published").unverified()))),
    DRAFT_DUE("inspectorate", "Draft to the authority", Rules.of(
            Rule.of(since("ALL", "2009-04-01"), by(END_OF_FIELDWORK, ISSUE_OF_DRAFT, 18),
                    policy("Social care common inspection framework, 10: eighteen working days; a close sibling").unverified()))),
    COMMENTS_DUE("authority", "Comments on the draft", Rules.of(
            Rule.of(between("BEFORE_2018", "2009-04-01", "2017-12-31"), by(ISSUE_OF_DRAFT, END_OF_COMMENTS, 5),
                    policy("No published window was found for these years; five working days assumed").unverified()),
            Rule.of(since("ILACS_2018", "2018-01-01"), by(ISSUE_OF_DRAFT, END_OF_COMMENTS, 5),
                    policy("End of the fifth working day after the draft is sent (Ofsted, since 2020; SCCIF 10)")))),
    DETERMINATIONS_DUE("inspectorate", "Answers to representations", Rules.of(
            Rule.of(since("ALL", "2009-04-01"), by(END_OF_COMMENTS, DETERMINATIONS, 5),
                    policy("No published term was found").unverified()))),
    FINAL_TARGET("inspectorate", "Publication of the report", Rules.of(
            Rule.without(between("BEFORE_2018", "2009-04-01", "2017-12-31"), policy("No target was published")),
            Rule.of(between("ILACS_2018", "2018-01-01", "2020-12-31"), by(END_OF_FIELDWORK, PUBLICATION, 21),
                    policy("Modal interval measured over published reports 2018 to 2020")),
            Rule.of(between("ILACS_2021", "2021-01-01", "2024-05-31"), by(END_OF_FIELDWORK, PUBLICATION, 30),
                    policy("Modal interval measured over published reports 2021 to February 2024")),
            Rule.of(since("ILACS_2024", "2024-06-01"), by(END_OF_FIELDWORK, PUBLICATION, 27),
                    policy("Modal interval measured over published reports from June 2024")))),
    COMPLAINT_WINDOW("authority", "Complaint about the report", Rules.of(
            Rule.of(between("BEFORE_2020", "2009-04-01", "2019-12-31"), by(PUBLICATION, END_OF_COMPLAINT_WINDOW, 10),
                    policy("Ofsted complaints procedure 130128 (2013): ten working days after publication")),
            Rule.of(since("SINCE_2020", "2020-01-01"), by(RECEIPT_OF_FINAL_REPORT, END_OF_COMPLAINT_WINDOW, 5),
                    policy("Post-inspection arrangements since 2020: five working days from the final report, publication held")))),
    LA_PUBLISH("authority", "Publication by the authority", Rules.of(
            Rule.of(since("SI_2007_462", "2007-04-01"), byLaw(RECEIPT_OF_FINAL_REPORT, PUBLICATION_BY_AUTHORITY, 30),
                    statute("SI 2007/462, regulation 3: thirty working days from receipt")))),
    STATEMENT_DUE("authority", "Written statement of proposed action", Rules.of(
            Rule.of(since("EIA_2006", "2007-04-01"), byLaw(RECEIPT_OF_FINAL_REPORT, STATEMENT_OF_ACTION, 70),
                    statute("Education and Inspections Act 2006, section 137(3), with SI 2007/462: seventy working days").unverified()))),
    JTAI_STATEMENT("principal authority", "Written statement of proposed action, joint inspection", Rules.of(
            Rule.of(since("SI_2015_1792", "2015-11-01"), byLaw(RECEIPT_OF_FINAL_REPORT, STATEMENT_OF_ACTION, 70),
                    statute("SI 2015/1792, regulations 3 and 4: seventy working days; its first day in force is known to the year").unverified()))),
    PRIORITY_DRAFT_PLAN("authority", "Draft plan for areas for priority action", Rules.of(
            Rule.of(since("ILACS_2018", "2018-01-01"), by(RECEIPT_OF_FINAL_REPORT, DRAFT_PLAN_FOR_PRIORITY_ACTION, 20),
                    policy("ILACS: draft plan twenty working days after the focused visit's letter (CYP Now, 16 August 2018)")))),
    PRIORITY_PLAN("authority", "Plan for areas for priority action", Rules.of(
            Rule.of(since("ILACS_2018", "2018-01-01"), by(RECEIPT_OF_FINAL_REPORT, PLAN_FOR_PRIORITY_ACTION, 70),
                    policy("ILACS: final plan seventy working days after the focused visit's letter (CYP Now, 16 August 2018)")))),
    FIRST_MONITORING_VISIT("inspectorate", "First monitoring visit", Rules.of(
            Rule.without(between("BEFORE_2016", "2009-04-01", "2016-04-30"), policy("No monitoring visits were made")),
            Rule.of(since("MONITORING_2016", "2016-05-01"),
                    new Course<>(LAST_DAY_FOR_STATEMENT, VISIT_TO_MONITOR, weeks(4, AFTER_EVENT), OFSTED_POLICY),
                    policy("Monitoring of inadequate authorities: within four weeks of the last day for the plan (Community Care, 31 May 2016)").unverified())));
    // spotless:on

    private final String onWhom;
    private final String title;
    private final Rules<Milestone> rules;

    InspectionTimescale(String onWhom, String title, Rules<Milestone> rules) {
        this.onWhom = onWhom;
        this.title = title;
        this.rules = rules;
    }

    @Override
    public Rules<Milestone> rules() {
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

    /** Whether the step stops this clock, under any edition of its rules. */
    public boolean isStoppedBy(InspectionStep step) {
        return Milestone.of(step)
                .filter(milestone -> rules.rows().stream().anyMatch(rule -> rule.isStoppedBy(milestone)))
                .isPresent();
    }

    /** What the report must have found for this clock to start. */
    public Optional<Circumstance> onlyWhere() {
        return switch (this) {
            case FIRST_MONITORING_VISIT -> Optional.of(Circumstance.INADEQUATE);
            case PRIORITY_DRAFT_PLAN, PRIORITY_PLAN -> Optional.of(Circumstance.PRIORITY_ACTION);
            default -> Optional.empty();
        };
    }

    private static Course<Milestone> by(Milestone starts, Milestone stops, int days) {
        return new Course<>(starts, stops, workingDays(days, AFTER_EVENT), OFSTED_POLICY);
    }

    private static Course<Milestone> byLaw(Milestone starts, Milestone stops, int days) {
        return new Course<>(starts, stops, workingDays(days, AFTER_EVENT), EW_SI2007_462);
    }
}
