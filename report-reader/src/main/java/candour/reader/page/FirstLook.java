package candour.reader.page;

import candour.reader.NotAPdf;
import candour.reader.ReportReader;
import candour.reader.UnreadablePdf;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** What can be said of a file before opening it: what it is, whether its end is there, how far it unpacks. */
final class FirstLook {
    private static final int HEAD = 1024;
    private static final int TAIL = 4096;

    /** How other files begin, in lower case, and what they are. */
    private static final Map<String, String> OTHERS = Map.of(
            "<!doctype html", "a web page (HTML)",
            "<html", "a web page (HTML)",
            "<?xml", "an XML document",
            "pk\u0003\u0004", "a ZIP archive or an Office document",
            "\u00d0\u00cf\u0011\u00e0", "an older Office document",
            "{\\rtf", "an RTF document",
            "\u0089png", "a picture (PNG)",
            "\u00ff\u00d8\u00ff", "a picture (JPEG)");

    private FirstLook() {}

    static void at(byte[] bytes) {
        if (bytes.length == 0) throw new NotAPdf("The file is empty.");
        if (bytes.length > ReportReader.LARGEST_FILE) {
            throw new UnreadablePdf("The file has " + bytes.length / 1024 / 1024 + " MiB; the largest read is "
                    + ReportReader.LARGEST_FILE / 1024 / 1024 + " MiB.");
        }
        String head = latin(bytes, 0, HEAD);
        if (!head.contains("%PDF-")) throw new NotAPdf("The file is not a PDF: it is " + what(head) + ".");
        if (!hasEnd(bytes)) {
            throw new UnreadablePdf("The PDF is cut short: its end is missing, so parts of the report would be.");
        }
        Unpacked.check(bytes);
    }

    private static String what(String head) {
        String start = head.replace("\u00ef\u00bb\u00bf", "").strip().toLowerCase(Locale.ROOT);
        return OTHERS.entrySet().stream()
                .filter(other -> start.startsWith(other.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("something else, without the mark %PDF- every PDF begins with");
    }

    private static boolean hasEnd(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] <= ' ' && bytes[end - 1] >= 0) end--;
        String tail = latin(bytes, Math.max(0, end - TAIL), TAIL);
        return tail.contains("%%EOF") || tail.contains("startxref");
    }

    private static String latin(byte[] bytes, int from, int most) {
        return new String(bytes, from, Math.min(most, bytes.length - from), StandardCharsets.ISO_8859_1);
    }
}
