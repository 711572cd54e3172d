package candour.cases.person;

/** What a known risk rests on, the firmest first: an allegation is never shown as more. */
public enum RiskBasis {
    CONVICTION,
    COURT_FINDING,
    PROFESSIONAL_ASSESSMENT,
    ALLEGATION
}
