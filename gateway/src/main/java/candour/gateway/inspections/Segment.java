package candour.gateway.inspections;

/**
 * A run of words of two wordings laid over each other.
 *
 * @param op {@code SAME}, {@code REMOVED} or {@code ADDED}
 */
public record Segment(String op, String text) {

    public boolean isSame() {
        return "SAME".equals(op);
    }

    public boolean isRemoved() {
        return "REMOVED".equals(op);
    }

    public boolean isAdded() {
        return "ADDED".equals(op);
    }
}
