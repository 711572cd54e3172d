package candour.quotations.context;

import candour.quotations.text.Word;
import java.util.List;
import java.util.Set;

/** "In four cases out of six": so many of so many, in words or figures. */
final class Shares {
    // spotless:off
    private static final Set<String> NUMBERS = Set.of(
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    // spotless:on
    private static final int THINGS = 2;

    private Shares() {}

    /** How many words from {@code i} on say "four cases out of six", with the "in" or "for" before them; 0 if none do. */
    static int outOf(List<Word> words, int i) {
        int number = Set.of("in", "for").contains(words.get(i).key()) ? i + 1 : i;
        if (!isNumber(words, number)) return 0;
        for (int at = number + 1; at <= number + 1 + THINGS && at + 2 < words.size(); at++) {
            boolean out =
                    words.get(at).key().equals("out") && words.get(at + 1).key().equals("of");
            if (out && isNumber(words, at + 2)) return at + 3 - i;
        }
        return 0;
    }

    static boolean isNumber(List<Word> words, int i) {
        if (i >= words.size()) return false;
        String key = words.get(i).key();
        return NUMBERS.contains(key) || key.matches("\\d{1,4}");
    }

    /** "Only two of the ten", "only half": as good as a "not". */
    static boolean isOnlyFew(List<Word> words, int i) {
        if (!words.get(i).key().equals("only") || i + 1 == words.size()) return false;
        return isNumber(words, i + 1)
                || Set.of("half", "some", "few", "a", "around")
                        .contains(words.get(i + 1).key());
    }
}
