package candour.quotations.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a text without letter case, marks, dashes and spaces: all that exactness of a quotation rests on. */
record Wording(String text) {
    private static final Pattern INNER_APOSTROPHE = Pattern.compile("(?<=\\w)['‘’](?=\\w)");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\w%£]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern LEFT_OUT = Pattern.compile("…|\\.\\.\\.|\\[[^]]*]");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!])[\"”’)]?\\s+(?=[A-Z‘“(])");

    static Wording of(String text) {
        return new Wording(text);
    }

    /** Whether every run of words of the quotation stands in this text, in the quotation's order. */
    boolean holds(String quotation) {
        List<String> rest = words();
        for (Wording run : runs(quotation)) {
            int at = indexOf(run.words(), rest);
            if (at < 0) return false;
            rest = rest.subList(at + run.words().size(), rest.size());
        }
        return !runs(quotation).isEmpty();
    }

    boolean holdsInOneSentence(String quotation) {
        return sentences().stream().anyMatch(sentence -> sentence.holds(quotation));
    }

    /** Whether the quotation is one sentence, or several neighbouring ones, from the first word to the last. */
    boolean consistsOfWholeSentences(String quotation) {
        List<String> wanted = of(quotation).words();
        List<Wording> sentences = sentences();
        for (int first = 0; first < sentences.size(); first++) {
            var joined = new ArrayList<String>();
            for (Wording sentence : sentences.subList(first, sentences.size())) {
                joined.addAll(sentence.words());
                if (joined.equals(wanted)) return true;
            }
        }
        return false;
    }

    List<String> words() {
        String plain = INNER_APOSTROPHE.matcher(text.toLowerCase(Locale.UK)).replaceAll("");
        return BETWEEN_WORDS
                .splitAsStream(plain)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private List<Wording> sentences() {
        return Arrays.stream(SENTENCE_END.split(text)).map(Wording::of).toList();
    }

    private static List<Wording> runs(String quotation) {
        return LEFT_OUT.splitAsStream(quotation)
                .map(Wording::of)
                .filter(run -> !run.words().isEmpty())
                .toList();
    }

    private static int indexOf(List<String> run, List<String> words) {
        for (int at = 0; at + run.size() <= words.size(); at++)
            if (words.subList(at, at + run.size()).equals(run)) return at;
        return -1;
    }
}
