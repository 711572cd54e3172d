package candour.reader;

/** A note printed at the foot of a page, kept apart so that it does not break into a paragraph. */
public record Footnote(int number, String text, int page) {}
