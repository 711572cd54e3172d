package candour.cases.signal;

import static candour.cases.signal.Family.HARM;
import static candour.cases.signal.Family.HISTORY;
import static candour.cases.signal.Family.SYSTEM;
import static candour.cases.signal.Family.VISIBILITY;
import static candour.cases.signal.Threshold.ABSENCE_WORKING_DAYS;
import static candour.cases.signal.Threshold.AFTER_CLOSURE_DAYS;
import static candour.cases.signal.Threshold.AFTER_PLAN_YEARS;
import static candour.cases.signal.Threshold.ATTENDANCE_DAYS;
import static candour.cases.signal.Threshold.BEFORE_BIRTH_DAYS;
import static candour.cases.signal.Threshold.CANCELLED_TIMES;
import static candour.cases.signal.Threshold.CONCERN_DAYS;
import static candour.cases.signal.Threshold.CONVERGENCE_DAYS;
import static candour.cases.signal.Threshold.DECISION_WORKING_DAYS;
import static candour.cases.signal.Threshold.FACTORS_DAYS;
import static candour.cases.signal.Threshold.GREEN_NOTICES;
import static candour.cases.signal.Threshold.LONG_PLAN_MONTHS;
import static candour.cases.signal.Threshold.NOT_BROUGHT_DAYS;
import static candour.cases.signal.Threshold.NOT_BROUGHT_TIMES;
import static candour.cases.signal.Threshold.NOT_SEEN_DAYS;
import static candour.cases.signal.Threshold.NOT_SEEN_VISITS;
import static candour.cases.signal.Threshold.PARENTAL_FACTORS;
import static candour.cases.signal.Threshold.REFERRALS_EVER;
import static candour.cases.signal.Threshold.REFERRALS_IN_A_YEAR;
import static candour.cases.signal.Threshold.SEEN_BY_ANYBODY_DAYS;
import static candour.cases.signal.Threshold.SOURCES;
import static candour.cases.signal.Threshold.WORKERS;

import java.util.List;
import java.util.stream.Stream;

/** The practice signals: each a reading of facts, with the published evidence that it matters. They only raise attention. */
public enum Signal {
    // spotless:off
    NOT_SEEN_IN_TIME("S1", VISIBILITY, "Not seen by a social worker within the plan's interval, or by any agency for six weeks while work is open",
            List.of(SEEN_BY_ANYBODY_DAYS), Visibility::notSeenInTime,
            "Local standard: action when no agency has seen the child for six weeks (Southwark); the death in Birmingham in 2008 of a child whom nobody was let in to see"),
    DROPPED_REFERRAL("S2", SYSTEM, "A referral without a decision in time, or ended without speaking to whoever made it",
            List.of(DECISION_WORKING_DAYS, CONCERN_DAYS), Workings::droppedReferral,
            "Working Together: a decision within one working day; in the Birmingham case two referrals were let drop without an initial assessment"),
    REPEAT("S3", HISTORY, "Referred again, often, or subject to a protection plan before",
            List.of(REFERRALS_IN_A_YEAR, REFERRALS_EVER), History::repeat,
            "Hindley and others 2006 (Archives of Disease in Childhood 91:744): earlier episodes are the most consistent predictor of recurrence"),
    BACK_SOON("S4", HISTORY, "A new contact soon after closure or step down",
            List.of(AFTER_CLOSURE_DAYS), History::backSoon,
            "Hindley 2006: the risk of recurrence is highest in the first thirty days; analyses of serious case reviews: closed too soon"),
    NEGLECT("S5", HARM, "Neglect found by an assessment, or a plan for neglect",
            List.of(FACTORS_DAYS), Harm::neglect,
            "Hindley 2006; neglect was present in two fifths or more of the fatal cases reviewed"),
    BABY("S6", HARM, "Under one year old, or to be born soon, with a concern",
            List.of(BEFORE_BIRTH_DAYS, CONCERN_DAYS), Harm::baby,
            "Child Safeguarding Practice Review Panel: 27 per cent of incidents were injuries of babies that were no accident"),
    PARENTS_TOGETHER("S7", HARM, "Conflict at home, a parent's mental health and a parent's substance use: two or more together",
            List.of(PARENTAL_FACTORS, FACTORS_DAYS), Harm::parentsTogether,
            "Hindley 2006; meta-analyses: violence between partners, mental health and substance use have the largest effects"),
    OUT_OF_SIGHT("S8", VISIBILITY, "Off roll, educated at home or missing education, with a concern or within years of a protection plan",
            List.of(CONCERN_DAYS, AFTER_PLAN_YEARS), Visibility::outOfSight,
            "The Birmingham case: withdrawn from school days after its referral; Panel: children not in school; Children's Wellbeing and Schools Act 2026"),
    NO_ACCESS("S9", VISIBILITY, "Visits in a row at which nobody saw the child, or an adult spoke for it each time",
            List.of(NOT_SEEN_VISITS, NOT_SEEN_DAYS), Visibility::noAccess,
            "The Birmingham case: neither school nor police nor social worker was allowed into the house; reviews on disguised compliance"),
    NOT_BROUGHT("S10", VISIBILITY, "Not brought to health appointments, or appointments cancelled again and again",
            List.of(NOT_BROUGHT_TIMES, CANCELLED_TIMES, NOT_BROUGHT_DAYS), Visibility::notBrought,
            "Royal College of General Practitioners: was not brought; one time is enough with a plan for neglect"),
    CONVERGENCE("S11", SYSTEM, "Concerns of several independent agencies or people at once, or several police notices graded low",
            List.of(SOURCES, GREEN_NOTICES, CONVERGENCE_DAYS), Workings::convergence,
            "The Birmingham case: teachers, the public and health each had a concern; Devon: three green notices in three months are one escalating concern"),
    OVERDUE("S12", SYSTEM, "A statutory timescale is past its last day",
            List.of(), Workings::overdue,
            "Working Together: timescales C04, C06 to C08 and C10 to C13"),
    NOBODYS_CASE("S13", SYSTEM, "Without a worker, a worker absent without cover, or one worker after another",
            List.of(ABSENCE_WORKING_DAYS, WORKERS), Workings::nobodysCase,
            "The Birmingham inspections: sickness and agency staff; studies of the Integrated Children's System"),
    ATTENDANCE("S14", HARM, "At hospital unplanned with a plan, or an injury of a child who cannot yet move by itself",
            List.of(ATTENDANCE_DAYS), Harm::attendance,
            "The purpose of the Child Protection Information Sharing service; guidance on injuries of babies"),
    MISSING("S15", HARM, "Missing, now or lately",
            List.of(ATTENDANCE_DAYS), Harm::missing,
            "Statutory guidance on children who run away or go missing; factor 10A of the census"),
    HIDDEN_ADULT("S16", HARM, "A new adult at home or a regular visitor with a known risk, or an unknown man, not yet assessed",
            List.of(CONCERN_DAYS), Harm::adults,
            "National Society for the Prevention of Cruelty to Children: hidden men; Panel 2021: The myth of invisible men"),
    DISAGREEMENT("S17", SYSTEM, "Professionals disagree and it is not resolved",
            List.of(), Workings::disagreement,
            "Escalation procedures of safeguarding partnerships; a finding of many reviews"),
    DRIFT("S18", HISTORY, "A long protection plan, or not the first",
            List.of(LONG_PLAN_MONTHS), History::drift,
            "National indicators: plans of two years or more (NI 64), second or later plans (NI 65)");
    // spotless:on

    private final String id;
    private final Family family;
    private final String title;
    private final List<Threshold> thresholds;
    private final Reading reading;
    private final String evidence;

    Signal(String id, Family family, String title, List<Threshold> thresholds, Reading reading, String evidence) {
        this.id = id;
        this.family = family;
        this.title = title;
        this.thresholds = thresholds;
        this.reading = reading;
        this.evidence = evidence;
    }

    public String id() {
        return id;
    }

    public Family family() {
        return family;
    }

    public String title() {
        return title;
    }

    public List<Threshold> thresholds() {
        return thresholds;
    }

    /** Published evidence that it matters. */
    public String evidence() {
        return evidence;
    }

    Stream<Found> in(AsOf day) {
        return reading.read(day);
    }
}
