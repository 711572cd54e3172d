package candour.reader;

/** The heading or time band under which a report lists what must improve. */
public enum ImprovementKind {
    PRIORITY_AND_IMMEDIATE,
    AREA_FOR_IMPROVEMENT,
    IMMEDIATELY,
    WITHIN_THREE_MONTHS,
    WITHIN_SIX_MONTHS,
    NEEDS_TO_IMPROVE
}
