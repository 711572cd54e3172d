package candour.reader;

/** What a section is for; only {@code FINDINGS} is what inspectors found. */
public enum SectionRole {
    FINDINGS,
    NEEDS_TO_IMPROVE,
    /** About the authority, the inspection or its team. */
    INFORMATION,
    /** What the grades mean, the same words in every report. */
    DEFINITIONS,
    /** The inspectorate's address, licence and complaints notice. */
    IMPRINT
}
