package candour.quotations.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes a text apart into words with their places. Punctuation, capitals, hyphens against spaces and the thousands comma
 * are not compared; every letter, digit and sign of percentage or money is.
 */
public final class Words {
    private final String text;
    private final List<Word> words = new ArrayList<>();
    private int end;

    private Words(String text) {
        this.text = text;
    }

    public static List<Word> of(String text) {
        var reading = new Words(text);
        int at = 0;
        while (at < text.length()) at = reading.step(at);
        return List.copyOf(reading.words);
    }

    private int step(int at) {
        int next = wordEnd(at);
        if (next == at) return at + Character.charCount(text.codePointAt(at));
        String key = key(text, at, next);
        if (!key.isEmpty()) add(new Word(key, at, next, Pause.of(text.subSequence(end, at))));
        return next;
    }

    private void add(Word word) {
        words.add(word);
        end = word.end();
    }

    private int wordEnd(int at) {
        int first = text.codePointAt(at);
        if (isSign(first)) return at + 1;
        if (!isLetter(first)) return at;
        int i = at;
        int last = at;
        while (i < text.length() && (isLetter(text.codePointAt(i)) || joins(i))) {
            boolean soft = isSoft(text.charAt(i));
            i += Character.charCount(text.codePointAt(i));
            if (!soft) last = i;
        }
        return last;
    }

    /** Whether the character at {@code i} is inside a word: an apostrophe, a point in a number, a soft hyphen. */
    private boolean joins(int i) {
        char c = text.charAt(i);
        if (isSoft(c)) return true;
        if (i == 0 || i + 1 >= text.length()) return false;
        char before = text.charAt(i - 1);
        char after = text.charAt(i + 1);
        if (isApostrophe(c)) return Character.isLetter(before) && Character.isLetter(after);
        return (c == '.' || c == ',') && Character.isDigit(before) && Character.isDigit(after);
    }

    private static boolean isLetter(int codePoint) {
        if (codePoint < 128) return Character.isLetterOrDigit(codePoint);
        return Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    private static boolean isSign(int c) {
        return c == '%' || c == '£' || c == '€' || c == '$' || c == '&';
    }

    private static boolean isSoft(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u200C' || c == '\u200D' || c == '\u2060' || c == '\uFEFF';
    }

    /** Whether a character may stand for an apostrophe. */
    public static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '＇';
    }

    private static String key(String text, int from, int to) {
        var key = new StringBuilder(to - from);
        boolean plain = true;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (isSoft(c) || c == ',' || isFootnoteSign(c)) continue;
            plain &= c < 128 || isApostrophe(c);
            key.append(isApostrophe(c) ? '\'' : c);
        }
        String written = key.toString();
        String composed = plain ? written : Normalizer.normalize(written, Normalizer.Form.NFKC);
        return composed.toLowerCase(Locale.ROOT);
    }

    private static boolean isFootnoteSign(char c) {
        return c == '²' || c == '³' || c == '¹' || c >= '⁰' && c <= '⁹';
    }
}
