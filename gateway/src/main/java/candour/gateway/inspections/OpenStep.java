package candour.gateway.inspections;

/**
 * A step the caller may take now.
 *
 * @param path where to record it, from the root of the service
 */
public record OpenStep(String step, String title, String meaning, String path) {

    /** The last segment of the path: {@code draft-issue}. */
    public String noun() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
