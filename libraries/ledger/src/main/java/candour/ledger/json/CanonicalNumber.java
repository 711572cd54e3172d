package candour.ledger.json;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.Stream;

/** Numbers as ECMAScript writes them (RFC 8785 section 3.2.2.3); one that a double would change is refused. */
final class CanonicalNumber {
    private CanonicalNumber() {}

    static String of(JsonNode number) {
        if (number.isDouble() || number.isFloat()) return of(number.doubleValue());
        var exact = number.decimalValue();
        var text = of(exact.doubleValue());
        if (new BigDecimal(text).compareTo(exact) != 0)
            throw new IllegalArgumentException("a number too exact for JSON, write it as text: " + exact);
        return text;
    }

    static String of(double number) {
        if (!Double.isFinite(number)) throw new IllegalArgumentException("not a JSON number: " + number);
        if (number == 0) return "0";
        if (number < 0) return "-" + of(-number);
        var shortest = shortest(number);
        var digits = shortest.unscaledValue().toString();
        return laidOut(digits, digits.length() - shortest.scale());
    }

    /** The digits d1 d2 … of the number 0.d1d2… × 10^point. */
    private static String laidOut(String digits, int point) {
        int count = digits.length();
        if (point > 21 || point < -5) return scientific(digits, point - 1);
        if (point <= 0) return "0." + "0".repeat(-point) + digits;
        if (count <= point) return digits + "0".repeat(point - count);
        return digits.substring(0, point) + "." + digits.substring(point);
    }

    private static String scientific(String digits, int exponent) {
        var fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
        return digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
    }

    /** Java writes the shortest digits too, except that it prefers a nearer two-digit form to a one-digit one. */
    private static BigDecimal shortest(double number) {
        var java = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        if (java.precision() != 2) return java;
        var exact = new BigDecimal(number);
        return Stream.of(RoundingMode.FLOOR, RoundingMode.CEILING)
                .map(mode -> exact.round(new MathContext(1, mode)).stripTrailingZeros())
                .filter(oneDigit -> oneDigit.doubleValue() == number)
                .min(comparing(oneDigit -> oneDigit.subtract(exact).abs()))
                .orElse(java);
    }
}
