package candour.printed;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The pages as they fill up, from top to bottom. */
final class Paper {

    /** A page with its ink. */
    record Leaf(PDPage page, Ink ink, COSArray marks) {}

    private final Typeface face;
    private final Structure structure;
    private final List<Leaf> leaves = new ArrayList<>();
    private float y;

    Paper(Typeface face, Structure structure) {
        this.face = face;
        this.structure = structure;
        turn();
    }

    /** Begins a new page. */
    void turn() {
        var page = new PDPage(new PDRectangle(Sheet.WIDTH, Sheet.HEIGHT));
        leaves.add(new Leaf(page, new Ink(face), structure.open(page)));
        y = Sheet.TOP;
    }

    boolean isFresh() {
        return y == Sheet.TOP;
    }

    float room() {
        return y - Sheet.BOTTOM;
    }

    void skip(float points) {
        y = Math.max(Sheet.BOTTOM, y - points);
    }

    float y() {
        return y;
    }

    Leaf leaf() {
        return leaves.getLast();
    }

    Ink ink() {
        return leaf().ink();
    }

    List<Leaf> leaves() {
        return leaves;
    }

    Typeface face() {
        return face;
    }

    Structure structure() {
        return structure;
    }

    /** What is drawn until {@link Ink#end} is content of the tag. */
    void begin(Tag tag) {
        ink().begin(tag.type(), structure.mark(tag, leaf().page(), leaf().marks()));
    }

    /** Sets the lines one under another over as many pages as they need; a first or last line never stands alone. */
    void flow(Tag tag, List<Line> lines, Style style, float x) {
        int next = 0;
        while (next < lines.size()) {
            int left = lines.size() - next;
            int fit = (int) (room() / style.leading());
            boolean lonely = fit < Math.min(left, 2) && !isFresh();
            if (fit == 0 || lonely) {
                turn();
                continue;
            }
            int now = left - fit == 1 && fit > 2 ? fit - 1 : Math.min(fit, left);
            begin(tag);
            set(lines.subList(next, next + now), style, x);
            ink().end();
            next += now;
        }
    }

    /** Sets lines for which there is room. */
    void set(List<Line> lines, Style style, float x) {
        for (var line : lines) {
            ink().text(line, style, x, y - style.ascent());
            skip(style.leading());
        }
    }
}
