package candour.conventions;

/**
 * One kind of answer that is not the one asked for (RFC 9457). The closed list every service shares is {@link Problems};
 * a service adds its own by implementing this interface, never by editing the list.
 */
public interface ProblemType {

    /** The last segment of the type's URI, in kebab-case. */
    String slug();

    /** The fixed sentence for this type. */
    String title();

    /** The HTTP status, 400 to 599. */
    int status();

    /** The relative URI, for example {@code /problems/step-not-allowed}. */
    default String uri() {
        return "/problems/" + slug();
    }
}
