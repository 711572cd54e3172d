package candour.cases.facts;

/** What a fact may say besides. */
public enum Mark {
    /** Seen by the authority's social worker. */
    SOCIAL_WORKER,
    ALONE,
    /** An adult spoke for the child all the time. */
    ADULT_SPOKE,
    /** Nobody was let in. */
    NO_ACCESS,
    IMMEDIATE_DANGER,
    NO_FURTHER_ACTION,
    /** Decided without speaking to whoever referred the child. */
    REFERRER_NOT_TOLD,
    /** A police notice graded low by the police: it counts and never lowers anything. */
    GREEN_NOTICE,
    INJURY,
    /** The child cannot yet move by itself. */
    NOT_MOBILE,
    NOT_FINDABLE,
    /** An adult with a known risk to children. */
    RISK_MARKER,
    UNKNOWN_MAN,
    REGULAR_VISITOR
}
