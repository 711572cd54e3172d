package candour.reader.page;

/** A stretch of a line without a wide gap: a cell, a list marker or the whole line. */
public record Segment(String text, float x0, float x1, boolean bold) {}
