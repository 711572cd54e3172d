package candour.quotations.find;

import candour.quotations.Location;
import candour.quotations.Passage;
import candour.quotations.Selector;
import candour.quotations.Span;
import candour.quotations.text.Prose;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Says where in a report words stand, so that they can be found again. */
final class Locations {
    private static final int AROUND = 32;

    private Locations() {}

    static Location of(Book book, Chain chain) {
        return of(book, new Place(chain.passage(), chain.first(), chain.end()), chain.size());
    }

    static Location of(Book book, Place place, int quoted) {
        Passage passage = book.report().passages().get(place.passage());
        Prose prose = book.passages().get(place.passage());
        Span span = prose.span(place.from(), place.to());
        Span sentence = new Span(
                prose.sentences().get(prose.sentenceOf(place.from())).span().start(),
                prose.sentences().get(prose.sentenceOf(place.to() - 1)).span().end());
        return new Location(
                book.report().id(),
                passage.id(),
                span,
                selector(passage.text(), span),
                sentence,
                quoted,
                prose.words().size());
    }

    private static Selector selector(String text, Span span) {
        return new Selector(span.of(text), prefix(text, span.start()), suffix(text, span.end()), sha256(text));
    }

    /** Cut where a word begins, and never between the two halves of a character. */
    private static String prefix(String text, int end) {
        int start = Math.max(0, end - AROUND);
        if (start == 0) return text.substring(0, end);
        int cut = start;
        while (cut < end && !Character.isWhitespace(text.charAt(cut - 1))) cut++;
        return text.substring(cut < end ? cut : Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start, end);
    }

    private static String suffix(String text, int start) {
        int end = Math.min(text.length(), start + AROUND);
        if (end == text.length()) return text.substring(start);
        int cut = end;
        while (cut > start && !Character.isWhitespace(text.charAt(cut))) cut--;
        return text.substring(start, cut > start ? cut : Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end);
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
