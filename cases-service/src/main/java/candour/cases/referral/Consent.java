package candour.cases.referral;

/** What those with parental responsibility said to the referral; never a gate where a child may be harmed. */
public enum Consent {
    GIVEN,
    REFUSED,
    NOT_SOUGHT
}
