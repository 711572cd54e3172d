package candour.cases.missing;

/** Where a missing episode can stand. */
public enum MissingEpisodeState {
    MISSING,
    FOUND,
    INTERVIEWED,
    NOT_INTERVIEWED
}
