package candour.inspections.change;

/** Which way a change goes, as a person says; never guessed from the text. */
public enum Direction {
    SOFTER,
    HARDER,
    NEUTRAL
}
