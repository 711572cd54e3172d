package candour.inspections.finding;

/**
 * A finding as it stands where it was published.
 *
 * @param source the report and the place in it, for a reader
 * @param sha256 digest of the text
 */
public record Finding(FindingRef ref, String source, String text, String sha256) {}
