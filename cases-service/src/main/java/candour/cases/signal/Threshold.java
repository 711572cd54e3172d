package candour.cases.signal;

import java.util.Locale;

/** What an authority may set for itself; each with the value it has until then. */
public enum Threshold {
    // spotless:off
    SEEN_BY_ANYBODY_DAYS(42, "seen by a professional of any agency at least every … days while work is open"),
    CONCERN_DAYS(365, "a referral is a concern for … days, however it was decided"),
    AFTER_PLAN_YEARS(5, "out of school counts for … years after a protection plan"),
    NOT_SEEN_VISITS(2, "visits in a row at which the child was not seen, or an adult spoke for it"),
    NOT_SEEN_DAYS(365, "such visits count for … days"),
    NOT_BROUGHT_TIMES(2, "times not brought to a health appointment"),
    CANCELLED_TIMES(3, "appointments cancelled by the family"),
    NOT_BROUGHT_DAYS(183, "of which within … days"),
    DECISION_WORKING_DAYS(1, "working days to decide on a referral"),
    REFERRALS_IN_A_YEAR(2, "referrals within twelve months"),
    REFERRALS_EVER(3, "referrals ever"),
    AFTER_CLOSURE_DAYS(90, "a contact counts within … days of a closure or step down"),
    FACTORS_DAYS(730, "factors of an assessment count for … days"),
    BEFORE_BIRTH_DAYS(28, "an unborn child counts from … days before the expected date"),
    PARENTAL_FACTORS(2, "of conflict at home, parental mental health and substance use together"),
    SOURCES(3, "independent agencies or people with a concern"),
    GREEN_NOTICES(3, "police notices graded low"),
    CONVERGENCE_DAYS(90, "of which within … days"),
    ABSENCE_WORKING_DAYS(2, "working days of a worker's absence without cover"),
    WORKERS(3, "workers within half a year"),
    ATTENDANCE_DAYS(90, "an attendance or a missing episode counts for … days"),
    LONG_PLAN_MONTHS(15, "months of a protection plan");
    // spotless:on

    private final int usual;
    private final String title;

    Threshold(int usual, String title) {
        this.usual = usual;
        this.title = title;
    }

    /** The value until an authority sets its own. */
    public int usual() {
        return usual;
    }

    public String title() {
        return title;
    }

    /** How the setting is called: {@code candour.worklist.thresholds.seen-by-anybody-days}. */
    public String setting() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
