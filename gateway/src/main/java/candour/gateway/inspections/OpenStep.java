package candour.gateway.inspections;

/**
 * A step the caller may take now.
 *
 * @param asks what must be given with it: {@code NOTHING}, {@code REASON} or {@code GROUND}
 * @param unusual whether an inspection usually runs its course without it
 * @param path where to record it, from the root of the service
 */
public record OpenStep(String step, String title, String meaning, String path, String asks, boolean unusual) {

    public boolean asksForGround() {
        return "GROUND".equals(asks);
    }

    public boolean asksForReason() {
        return asksForGround() || "REASON".equals(asks);
    }

    /** The last segment of the path: {@code draft-issue}. */
    public String noun() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
