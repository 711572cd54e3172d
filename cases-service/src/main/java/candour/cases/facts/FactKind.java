package candour.cases.facts;

/**
 * The kinds of fact that signals read, and what a source tells with each. One kind relieves: that the child was seen. Every
 * other only raises; that something ended is told by its last day. Ethnicity, religion, sex, address and income are no kinds.
 */
public enum FactKind {
    // spotless:off
    BORN("The first day the birth can have been", "-"),
    EXPECTED("The expected date of birth of a child not born yet", "-"),
    SEEN("A professional saw the child on the day", "who saw it"),
    NOT_SEEN("A visit on the day at which the child was not seen", "-"),
    REFERRAL("From the day of receipt until the day of the decision, if there is one", "the agency or kind of person it came from"),
    CONTACT("A contact or notice that came on the day", "the agency or kind of person it came from"),
    EPISODE("From the day of the referral until closure", "-"),
    ENQUIRY("A section 47 enquiry, from its strategy discussion until its conclusion", "-"),
    CONFERENCE_PENDING("An initial conference decided upon, until it is held or not needed", "-"),
    PROTECTION_PLAN("A child protection plan, from start to end", "category of abuse: NEG, PHY, SAB, EMO, MUL"),
    IN_NEED_PLAN("A plan for a child in need, from start to end", "-"),
    LOOKED_AFTER("A period of being looked after", "-"),
    FACTOR("A factor of an assessment authorised on the day", "code of the census: 16A"),
    OUT_OF_SCHOOL("Off roll, educated at home or missing education, until back on a roll", "which of these"),
    NOT_BROUGHT("A health appointment on the day to which the child was not brought", "-"),
    CANCELLED("An appointment or visit cancelled by the family on the day", "-"),
    ATTENDANCE("An unplanned attendance at hospital on the day", "-"),
    MISSING("Missing, until found", "-"),
    ADULT("A new adult in the household, or a regular visitor, from when known until assessed", "how the adult is related"),
    CLOCK("A running timescale and the day it is due", "its number: C13"),
    UNALLOCATED("Open work without a worker, until allocated", "-"),
    ALLOCATION("A worker's time with the child", "the worker"),
    ABSENCE("The worker is absent and nobody covers, until covered or back", "-"),
    DISAGREEMENT("A professional disagreement, until resolved", "-"),
    TEAM("The team that holds the child's work since the day", "the team");
    // spotless:on

    private final String told;
    private final String what;

    FactKind(String told, String what) {
        this.told = told;
        this.what = what;
    }

    /** What a source tells, and of which days. */
    public String told() {
        return told;
    }

    /** What the fact's {@code what} holds; a dash for nothing. */
    public String what() {
        return what;
    }

    /** Whether one more fact of the kind may end a signal: being seen, and nothing else. */
    public boolean relieves() {
        return this == SEEN;
    }
}
