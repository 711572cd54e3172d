package candour.timescales;

/** The refusal every named thing here makes: a name or source must be written. */
final class Checks {
    private Checks() {}

    static String written(String text, String what) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("The " + what + " is missing");
        }
        return text;
    }
}
