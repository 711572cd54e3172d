package candour.local.visit;

/**
 * Who signs in, and with what.
 *
 * @param password never printed, and never taken from the command line, which everybody on the machine can read
 */
public record Account(String username, String password) {

    @Override
    public String toString() {
        return username;
    }
}
