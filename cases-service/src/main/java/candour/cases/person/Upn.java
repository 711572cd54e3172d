package candour.cases.person;

import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A unique pupil number: a check letter, the local authority's code, the establishment, the year and a serial number, of which
 * the last is a letter while the number is temporary (children in need census, rules 1510, 1540 and 1550).
 */
public record Upn(String text) {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final int LENGTH = 13;
    private static final int DECIMAL = 10;

    /** Reads thirteen characters, in either case; else an {@link IllegalArgumentException}. */
    public static Upn parse(String text) {
        var upn = text.replace(" ", "").toUpperCase(Locale.ROOT);
        if (!isValid(upn)) {
            throw new IllegalArgumentException("Not a unique pupil number");
        }
        return new Upn(upn);
    }

    static boolean isValid(String upn) {
        return isWellFormed(upn) && upn.charAt(0) == checkLetter(upn);
    }

    /** Whether it looks like one; a former number need not do more (rule 1560Q). */
    static boolean isWellFormed(String upn) {
        return upn.matches("[%1$s][0-9]{11}[0-9%1$s]".formatted(LETTERS));
    }

    /** The first letter that the other twelve characters call for. */
    static char checkLetter(String upn) {
        int sum = IntStream.range(1, LENGTH)
                .map(i -> value(upn.charAt(i)) * (i + 1))
                .sum();
        return LETTERS.charAt(sum % LETTERS.length());
    }

    private static int value(char sign) {
        return Character.isDigit(sign) ? Character.digit(sign, DECIMAL) : LETTERS.indexOf(sign);
    }

    @Override
    public String toString() {
        return text;
    }
}
