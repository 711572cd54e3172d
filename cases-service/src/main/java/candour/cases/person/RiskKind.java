package candour.cases.person;

/** What kind of harm an adult is known to pose. */
public enum RiskKind {
    VIOLENCE,
    DOMESTIC_ABUSE,
    SEXUAL_HARM,
    EXPLOITATION,
    RISK_TO_STAFF,
    OTHER
}
