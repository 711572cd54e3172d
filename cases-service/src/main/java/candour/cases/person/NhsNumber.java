package candour.cases.person;

import java.util.stream.IntStream;

/** An NHS number: ten digits of which the last is a check digit (modulus 11). */
public record NhsNumber(String digits) {

    /** Nothing below was ever issued: the lowest are Scotland's, which begin with a day of birth. 0000000000 would pass the sum. */
    private static final long LOWEST = 101_010_000L;

    private static final int LENGTH = 10;
    private static final int MODULUS = 11;

    /** Reads ten digits, with spaces or without; else an {@link IllegalArgumentException}. */
    public static NhsNumber parse(String text) {
        var digits = text.replaceAll("[ -]", "");
        if (!isValid(digits)) {
            throw new IllegalArgumentException("Not an NHS number");
        }
        return new NhsNumber(digits);
    }

    static boolean isValid(String digits) {
        return digits.matches("[0-9]{10}")
                && Long.parseLong(digits) >= LOWEST
                && checkDigit(digits) == Character.digit(digits.charAt(LENGTH - 1), LENGTH);
    }

    /** The tenth digit that the first nine call for; 10 where no number begins with them. */
    static int checkDigit(String digits) {
        int sum = IntStream.range(0, LENGTH - 1)
                .map(i -> Character.digit(digits.charAt(i), LENGTH) * (LENGTH - i))
                .sum();
        return (MODULUS - sum % MODULUS) % MODULUS;
    }

    /** As it is printed: {@code 943 476 5919}. */
    @Override
    public String toString() {
        return digits.replaceFirst("(...)(...)(....)", "$1 $2 $3");
    }
}
