package candour.printed;

import java.text.Normalizer;

/** Text as it can be set: composed letters, one kind of line end, no characters without a shape. */
final class PlainText {

    private static final int NO_BREAK_SPACE = 0xA0;

    private PlainText() {}

    static String of(String text) {
        var plain = new StringBuilder();
        Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC)
                .codePoints()
                .forEach(point -> append(plain, point));
        return plain.toString();
    }

    /** The same in one line. */
    static String inOneLine(String text) {
        return of(text).replace('\n', ' ').strip();
    }

    private static void append(StringBuilder plain, int point) {
        if (point == '\n') {
            plain.append('\n');
        } else if (Character.isWhitespace(point) || Character.isSpaceChar(point) && point != NO_BREAK_SPACE) {
            plain.append(' ');
        } else if (Character.getType(point) != Character.FORMAT && !Character.isISOControl(point)) {
            plain.appendCodePoint(point);
        }
    }
}
