package candour.ledger.json;

/** Text as RFC 8785 section 3.2.2.2 writes it: escaped only where JSON demands it. */
final class CanonicalString {
    private CanonicalString() {}

    static String of(String text) {
        var out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(point -> append(out, point));
        return out.append('"').toString();
    }

    private static void append(StringBuilder out, int point) {
        if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)
            throw new IllegalArgumentException("half a surrogate pair is not text");
        switch (point) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> plain(out, point);
        }
    }

    private static void plain(StringBuilder out, int point) {
        if (point < ' ') out.append("\\u%04x".formatted(point));
        else out.appendCodePoint(point);
    }
}
