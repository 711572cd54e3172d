package candour.quotations.text;

import candour.quotations.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds where sentences end: at a full stop that is not an abbreviation's or a number's, at a bullet, at an empty line. */
final class Sentences {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "rev", "hon", "st", "rt", "sir", "cllr", "coun", "no", "nos", "para",
            "paras", "p", "pp", "vs", "v", "cf", "al", "approx", "e", "g", "i", "eg", "ie", "viz", "fig", "vol", "ed",
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "art", "sec", "ch",
            "reg", "incl", "est", "jr", "sr", "ltd", "inc", "co", "con", "lab", "lib", "dem");
    /** Abbreviations that may well end a sentence: they do when a capital follows. */
    private static final Set<String> MAY_END = Set.of("etc", "am", "pm", "ltd", "inc", "co", "no", "con", "lab");

    private static final Pattern LIST_ITEM =
            Pattern.compile("(?s).*\\R\\h*(?:[•◦▪‣*o·–-]|\\p{Alnum}{1,2}[.)])\\h+\\W*");
    private static final Pattern EMPTY_LINE = Pattern.compile("(?s).*\\R\\h*\\R.*");

    private final String text;
    private final List<Word> words;
    private final List<Range> found = new ArrayList<>();

    private Sentences(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    static List<Range> of(String text, List<Word> words) {
        return new Sentences(text, words).all();
    }

    private List<Range> all() {
        int from = 0;
        for (int next = 1; next <= words.size(); next++) {
            if (next < words.size() && !endsBefore(next)) continue;
            found.add(range(from, next));
            from = next;
        }
        return List.copyOf(found);
    }

    private String gap(int next) {
        return text.substring(
                next == 0 ? 0 : words.get(next - 1).end(), words.get(next).start());
    }

    private boolean endsBefore(int next) {
        String gap = gap(next);
        boolean line = gap.indexOf('\n') >= 0 || gap.indexOf('\r') >= 0;
        if (line && (EMPTY_LINE.matcher(gap).matches() || LIST_ITEM.matcher(gap).matches())) return true;
        int stop = lastStop(gap);
        if (stop < 0 || !hasSpaceAfter(gap, stop)) return false;
        if (!mayBegin(next, gap)) return false;
        return gap.charAt(stop) != '.' || !isAbbreviation(next - 1, gap);
    }

    private static int lastStop(String gap) {
        for (int i = gap.length() - 1; i >= 0; i--) {
            if (".?!…".indexOf(gap.charAt(i)) >= 0) return i;
        }
        return -1;
    }

    private static boolean hasSpaceAfter(String gap, int stop) {
        return gap.substring(stop + 1).chars().anyMatch(Character::isWhitespace);
    }

    private boolean mayBegin(int next, String gap) {
        int first = text.codePointAt(words.get(next).start());
        if (Character.isUpperCase(first) || Character.isTitleCase(first) || Character.isDigit(first)) return true;
        return first == '£' || first == '$' || first == '€' || gap.indexOf('[') > 0;
    }

    private boolean isAbbreviation(int word, String gap) {
        Word last = words.get(word);
        if (gap.charAt(0) != '.') return false;
        boolean number = Character.isDigit(text.charAt(words.get(word + 1).start()));
        if (MAY_END.contains(last.key())) return number && !last.key().equals("etc");
        return ABBREVIATIONS.contains(last.key()) || isInitial(word);
    }

    /** A single capital, as in a name; not the pronoun, and not "Plan B." at the end of a longer sentence. */
    private boolean isInitial(int word) {
        Word last = words.get(word);
        boolean single = last.end() - last.start() == 1 && Character.isUpperCase(text.charAt(last.start()));
        if (!single) return false;
        if (word == 0) return true;
        char before = text.charAt(words.get(word - 1).start());
        return Character.isUpperCase(before) || last.before() == Pause.STOP;
    }

    private Range range(int from, int to) {
        int start = words.get(from).start();
        while (start > previousEnd(from) && "“”‘’\"'([£«".indexOf(text.charAt(start - 1)) >= 0) start--;
        int end = words.get(to - 1).end();
        int limit = to < words.size() ? words.get(to).start() : text.length();
        while (end < limit && !Character.isWhitespace(text.charAt(end))) end++;
        boolean bullet = text.substring(previousEnd(from), words.get(from).start())
                .matches("(?s)(?:.*\\R)?\\h*[•◦▪‣*·]\\h+\\W*");
        return new Range(from, to, new Span(start, end), bullet);
    }

    private int previousEnd(int from) {
        return found.isEmpty() || from == 0
                ? 0
                : Math.max(found.getLast().span().end(), words.get(from - 1).end());
    }
}
