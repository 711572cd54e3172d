package candour.inspections.archive;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A run of found words within a paragraph, as UTF-16 offsets; the end is not included. */
@Schema(name = "Highlight")
record Highlight(int start, int end) {

    private static final char OPENS = '\u0002';
    private static final char CLOSES = '\u0003';

    /** How the database is asked to mark words: the whole text, with two characters that no text holds. */
    static final String MARKS = "HighlightAll=true, StartSel=" + OPENS + ", StopSel=" + CLOSES;

    /** The marked runs; none where the marked text without its marks is not the text byte for byte. */
    static List<Highlight> in(String text, String marked) {
        var found = new ArrayList<Highlight>();
        var plain = new StringBuilder(text.length());
        int opened = 0;
        for (char sign : marked.toCharArray()) {
            switch (sign) {
                case OPENS -> opened = plain.length();
                case CLOSES -> found.add(new Highlight(opened, plain.length()));
                default -> plain.append(sign);
            }
        }
        return text.contentEquals(plain) ? List.copyOf(found) : List.of();
    }
}
