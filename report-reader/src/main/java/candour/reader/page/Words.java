package candour.reader.page;

import java.util.Locale;
import java.util.regex.Pattern;

/** Text made comparable: one kind of space, quotation mark and dash, and for keys lower case. */
public final class Words {
    private static final Pattern LIST_NUMBER = Pattern.compile("^\\d{1,2}(?:\\.\\d{0,2})?\\.? +(?=[a-z])");
    private static final Pattern CLOSING = Pattern.compile("[ :.]+$");

    private Words() {}

    public static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = plain(text.charAt(i));
            boolean again = c == ' ' && (plain.isEmpty() || plain.charAt(plain.length() - 1) == ' ');
            if (!again) plain.append(c);
        }
        if (!plain.isEmpty() && plain.charAt(plain.length() - 1) == ' ') plain.setLength(plain.length() - 1);
        return plain.toString();
    }

    private static char plain(char c) {
        if (c > ' ' && c < '`') return c;
        return switch (c) {
            case '\u2018', '\u2019', '\u02bc', '`', '\u00b4' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u00a0', '\u202f', '\u200b', '\ufeff' -> ' ';
            default -> c <= ' ' || c >= '\u2000' && c <= '\u200a' ? ' ' : c;
        };
    }

    /** Lower case, plain, without list number, closing colon or full stop: for looking up labels and headings. */
    public static String key(String text) {
        String lower = plain(text).toLowerCase(Locale.ROOT);
        boolean listed = !lower.isEmpty() && Character.isDigit(lower.charAt(0));
        String words = listed ? LIST_NUMBER.matcher(lower).replaceFirst("") : lower;
        boolean closed = words.endsWith(".") || words.endsWith(":");
        return closed ? CLOSING.matcher(words).replaceFirst("") : words;
    }
}
