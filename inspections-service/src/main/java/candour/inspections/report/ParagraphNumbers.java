package candour.inspections.report;

import java.util.HashSet;
import java.util.Set;

/**
 * Numbers by which readers can name each paragraph of an imported report: the printed one; where none is printed, small roman
 * numerals, as in front matter; where one is printed again, the same with a stroke.
 */
final class ParagraphNumbers {

    private static final String[] LETTERS = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};

    private final Set<String> given = new HashSet<>();
    private int unprinted;

    String printed(int number) {
        var name = Integer.toString(number);
        while (!given.add(name)) {
            name += "′";
        }
        return name;
    }

    String unprinted() {
        unprinted++;
        return roman(unprinted);
    }

    private static String roman(int number) {
        var numeral = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            numeral.repeat(LETTERS[i], rest / VALUES[i]);
            rest %= VALUES[i];
        }
        return numeral.toString();
    }
}
