package candour.inspections.change;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What two wordings have in common once letter case, space and punctuation are left aside. */
final class Wordings {

    /** A word, or a figure whole: in "10.5%" the point and the sign are no punctuation, they are the figure. */
    private static final Pattern TOKEN =
            Pattern.compile("[-+£$€]*\\p{Nd}+(?:[.,:/]\\p{Nd}+)*%?|[\\p{L}\\p{M}]+|[%£$€+=<>]");

    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['’](?=\\p{L})");

    private Wordings() {}

    static boolean sameWords(String before, String after) {
        return tokens(before).equals(tokens(after));
    }

    private static List<String> tokens(String text) {
        var plain = APOSTROPHE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
        return TOKEN.matcher(plain.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
