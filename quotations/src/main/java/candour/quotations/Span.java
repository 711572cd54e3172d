package candour.quotations;

/**
 * A stretch of a text.
 *
 * @param start the first UTF-16 offset
 * @param end the offset after the last
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) throw new IllegalArgumentException("No span: " + start + " to " + end);
    }

    /** The characters of {@code text} here. */
    public String of(String text) {
        return text.substring(start, end);
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
