package candour.ledger.pack;

import candour.ledger.proof.Leaf;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Words for people, safe to print: a pack is written by strangers. */
final class Plain {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);
    private static final int LONGEST = 200;

    private Plain() {}

    static void requireTitle(String title) {
        if (title.isBlank() || title.length() > LONGEST || !clean(title).equals(title))
            throw new IllegalArgumentException("a title is one line of at most 200 characters");
    }

    static String entry(PackEntry entry) {
        try {
            return "entry " + entry.id() + " of " + at(Leaf.parse(entry.leaf()).at());
        } catch (IllegalArgumentException unreadableLeaf) {
            return "entry " + entry.id();
        }
    }

    static String at(Instant instant) {
        return MINUTE.format(instant);
    }

    static String entries(long count) {
        return count == 1 ? "1 entry" : count + " entries";
    }

    /** On one line, without control or direction-changing characters, not too long. */
    static String clean(String text) {
        var shown = text.codePoints()
                .map(point -> isPrintable(point) ? point : '\uFFFD')
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return text.codePointCount(0, text.length()) > LONGEST
                ? shown.append('…').toString()
                : shown.toString();
    }

    private static boolean isPrintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
