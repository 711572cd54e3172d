package candour.gateway.oversight;

/**
 * An office and its holder.
 *
 * @param to null while it is held
 */
public record Office(
        String id, String name, String role, String roleTitle, String title, String body, String from, String to) {

    /** What the office is called there. */
    public String called() {
        return title == null ? roleTitle : title;
    }
}
