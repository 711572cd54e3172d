package candour.inspections.calendar;

import java.nio.charset.StandardCharsets;

/** Writes content lines of RFC 5545: folded at 75 octets and never within a letter, ended by CR LF, texts escaped. */
final class CalendarText {

    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";

    private final StringBuilder lines = new StringBuilder();

    /** A line whose value stands as it is: a date, an address, a name of the standard. */
    CalendarText line(String name, String value) {
        int octets = 0;
        for (var point : (name + ":" + value).codePoints().toArray()) {
            int wide = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (octets + wide > MOST_OCTETS) {
                lines.append(END).append(' ');
                octets = 1;
            }
            lines.appendCodePoint(point);
            octets += wide;
        }
        lines.append(END);
        return this;
    }

    /** A line of words. */
    CalendarText text(String name, String words) {
        var escaped = words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\r\\n|\\r|\\n", "\\\\n")
                .replaceAll("[\\p{Cntrl}&&[^\\t]]", " ");
        return line(name, escaped);
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
