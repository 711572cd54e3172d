package candour.quotations.find;

import candour.quotations.Span;
import candour.quotations.text.Word;
import candour.quotations.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a quotation apart at its ellipses and its square brackets. */
final class Parts {
    /** One letter in brackets before letters: a capital changed, "[E]nergetic". */
    private static final Pattern CAPITAL = Pattern.compile("\\[(\\p{L})](?=\\p{L})");

    private static final Pattern ELLIPSIS =
            Pattern.compile("[\\[(]\\s*(?:…|\\.{2,}|\\.\\s\\.\\s\\.)\\s*[\\])]|…|\\.{3,}|\\.\\s\\.\\s\\.(?:\\s\\.)?");
    /** Words in brackets, with the letters they are tacked on to. */
    private static final Pattern INSERTION = Pattern.compile("\\p{L}*\\[[^\\]\\[]{1,120}]\\p{L}*");

    private final String text;
    private final int offset;
    private final List<Part> parts = new ArrayList<>();
    private Join join = Join.FIRST;
    private String inserted = "";

    private Parts(String text, int offset) {
        this.text = text;
        this.offset = offset;
    }

    static List<Part> of(String statement, Span span) {
        String text = CAPITAL.matcher(span.of(statement)).replaceAll("\u00AD$1\u00AD");
        var parts = new Parts(text, span.start());
        parts.read();
        return List.copyOf(parts.parts);
    }

    /** The part with most words; there is one. */
    static Part longest(List<Part> parts) {
        return Collections.max(
                parts, Comparator.comparingInt(part -> part.words().size()));
    }

    private void read() {
        Matcher cut =
                Pattern.compile(ELLIPSIS.pattern() + "|" + INSERTION.pattern()).matcher(text);
        int from = 0;
        while (cut.find()) {
            take(from, cut.start());
            from = cut.end();
            note(cut.group());
        }
        take(from, text.length());
        if (!inserted.isEmpty() && !parts.isEmpty()) tackOn();
    }

    private void note(String cut) {
        boolean ellipsis = ELLIPSIS.matcher(cut).matches();
        if (ellipsis) join = parts.isEmpty() ? Join.FIRST : Join.ELLIPSIS;
        else if (!cut.equalsIgnoreCase("[sic]")) {
            inserted = inserted.isEmpty() ? cut : inserted + " " + cut;
            if (join == Join.FIRST && !parts.isEmpty()) join = Join.INSERTION;
        }
    }

    private void take(int from, int to) {
        List<Word> words = Words.of(text.substring(from, to)).stream()
                .map(word -> shifted(word, from + offset))
                .toList();
        if (words.isEmpty()) return;
        Join how = parts.isEmpty() ? Join.FIRST : join == Join.FIRST ? Join.INSERTION : join;
        parts.add(new Part(words, how, inserted));
        join = Join.FIRST;
        inserted = "";
    }

    private static Word shifted(Word word, int by) {
        return new Word(word.key(), word.start() + by, word.end() + by, word.before());
    }

    private void tackOn() {
        Part last = parts.removeLast();
        parts.add(new Part(last.words(), last.join(), (last.inserted() + " " + inserted).strip()));
    }
}
