package candour.reader.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Marked content: what is page furniture, and what stands for what is drawn (a ligature, a line-end hyphen). */
final class Marks {
    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");
    private static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");
    private static final COSName PAGINATION = COSName.getPDFName("Pagination");

    private record Mark(boolean artifact, String actual) {}

    private final Deque<Mark> open = new ArrayDeque<>();
    private int artifacts;
    private int actuals;
    private String pending;

    void begin(List<COSBase> operands, COSDictionary properties) {
        boolean artifact = !operands.isEmpty() && ARTIFACT.equals(operands.getFirst()) && pagination(properties);
        String actual = properties == null ? null : properties.getString(ACTUAL_TEXT);
        if (artifact) artifacts++;
        if (actual != null && actuals++ == 0) pending = actual;
        open.push(new Mark(artifact, actual));
    }

    private static boolean pagination(COSDictionary properties) {
        return properties != null && PAGINATION.equals(properties.getCOSName(COSName.TYPE));
    }

    void end() {
        if (open.isEmpty()) return;
        Mark closed = open.pop();
        if (closed.artifact()) artifacts--;
        if (closed.actual() != null) actuals--;
    }

    boolean artifact() {
        return artifacts > 0;
    }

    /** What the drawn letters stand for: themselves, or the replacement once and then nothing but room. */
    String read(String drawn) {
        if (actuals == 0) return drawn;
        String actual = pending == null ? "" : pending;
        pending = null;
        return actual.isEmpty() ? " " : actual;
    }
}
