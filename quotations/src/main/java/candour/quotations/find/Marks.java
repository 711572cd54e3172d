package candour.quotations.find;

import candour.quotations.Span;
import candour.quotations.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what stands in quotation marks: “”, "", ‘’, '', «», „“, one inside the other, and over paragraphs. */
final class Marks {
    private static final String OPENING_DOUBLE = "“„«‟";
    private static final Pattern DECADE = Pattern.compile("\\d0s");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\R\\h*\\R");
    private static final int LONGEST = 4000;

    private final String text;
    private final List<Marked> found = new ArrayList<>();
    private boolean open;

    private Marks(String text) {
        this.text = text;
    }

    static List<Marked> in(String text) {
        var marks = new Marks(text);
        int i = 0;
        while (i < text.length()) i = marks.step(i);
        return List.copyOf(marks.found);
    }

    private int step(int i) {
        char c = text.charAt(i);
        if (OPENING_DOUBLE.indexOf(c) >= 0 || c == '"' && opensHere(i)) return whole(i, c);
        if (Words.isApostrophe(c) && opensSingle(i)) return single(i, limit(i));
        return i + 1;
    }

    private int whole(int i, char mark) {
        int limit = limit(i);
        int close = closing(i, mark, limit);
        boolean closed = close >= 0;
        int end = closed ? close : unclosedEnd(i, limit);
        boolean goesOn = open && isLineStart(i);
        add(i + 1, end, goesOn);
        open = !closed;
        int inner = i + 1;
        while (inner < end) {
            inner = Words.isApostrophe(text.charAt(inner)) && opensSingle(inner) ? single(inner, end) : inner + 1;
        }
        return closed ? end + 1 : end;
    }

    private boolean isLineStart(int i) {
        int before = i - 1;
        while (before >= 0 && " \t\u00A0".indexOf(text.charAt(before)) >= 0) before--;
        return before < 0 || text.charAt(before) == '\n' || text.charAt(before) == '\r';
    }

    private int limit(int i) {
        Matcher line = EMPTY_LINE.matcher(text);
        int end = line.find(i) ? line.start() : text.length();
        return Math.min(end, i + LONGEST);
    }

    private int closing(int i, char mark, int limit) {
        for (int at = i + 1; at < limit; at++) {
            char c = text.charAt(at);
            if (mark != '«' && (c == '”' || c == '"' && mark == '"' && closesHere(at))) return at;
            if (mark == '“' && c == '"' && closesHere(at) && text.indexOf('”', at) < 0) return at;
            if (mark == '«' && c == '»' || mark == '„' && c == '“') return at;
            if (OPENING_DOUBLE.indexOf(c) >= 0 && isLineStart(at)) return -1;
            if (c == '"' && mark == '"' && isLineStart(at)) return -1;
        }
        return -1;
    }

    private int unclosedEnd(int i, int limit) {
        for (int at = i + 1; at < limit; at++) {
            if (text.charAt(at) == '\n' || text.charAt(at) == '\r') return at;
        }
        return limit;
    }

    private boolean opensHere(int i) {
        return startsAfter(i) && i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
    }

    private boolean startsAfter(int i) {
        if (i == 0) return true;
        char before = text.charAt(i - 1);
        return Character.isWhitespace(before) || "([{—–-/“\"‘'«:>*_".indexOf(before) >= 0;
    }

    private boolean closesHere(int i) {
        return i > 0 && !Character.isWhitespace(text.charAt(i - 1));
    }

    private boolean opensSingle(int i) {
        if (!startsAfter(i) || i + 1 >= text.length()) return false;
        char after = text.charAt(i + 1);
        if (text.charAt(i) == '’') return false;
        boolean word = Character.isLetterOrDigit(after) || after == '[' || after == '…' || after == '.' || after == '£';
        return word && !DECADE.matcher(text).region(i + 1, text.length()).lookingAt();
    }

    private int single(int i, int limit) {
        int close = closingSingle(i, limit);
        if (close < 0) return i + 1;
        add(i + 1, close, false);
        return close + 1;
    }

    /** The first apostrophe that can close; after an "s" a later one is better, for that may be a plural's. */
    private int closingSingle(int i, int limit) {
        int perhaps = -1;
        for (int at = i + 2; at < limit; at++) {
            char c = text.charAt(at);
            if (c == '‘' && perhaps >= 0) return perhaps;
            if (c != '’' && c != '\'' || !endsBefore(at)) continue;
            if (c == '\'' && perhaps >= 0 && opensSingle(at)) return perhaps;
            if (!isPlural(at)) return at;
            if (perhaps < 0) perhaps = at;
        }
        return perhaps;
    }

    private boolean endsBefore(int at) {
        boolean space = Character.isWhitespace(text.charAt(at - 1));
        return !space && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private boolean isPlural(int at) {
        boolean s = text.charAt(at - 1) == 's';
        return s && at + 2 < text.length() && text.charAt(at + 1) == ' ' && Character.isLowerCase(text.charAt(at + 2));
    }

    private void add(int from, int to, boolean goesOn) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) start++;
        while (end > start && isSpace(text.charAt(end - 1))) end--;
        if (start < end) found.add(new Marked(new Span(start, end), true, goesOn));
    }

    /** Also one that does not break, as French marks have it. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
