package candour.reader.page;

import java.util.ArrayList;
import java.util.List;

/** Gathers glyphs into runs: a new run starts at a jump, a change of line or of type, or a space. */
final class RunSink {
    /** Far above the 150 000 of the longest known report. */
    private static final int MOST_GLYPHS = 5_000_000;

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private float x0;
    private float x1;
    private float y;
    private float size;
    private boolean bold;
    private boolean artifact;
    private int glyphs;
    private int unmapped;

    void glyph(Run glyph) {
        if (++glyphs > MOST_GLYPHS) throw Streams.tooLarge();
        if (glyph.text().isEmpty()) {
            unmapped++;
            return;
        }
        if (glyph.text().isBlank()) {
            flush();
            return;
        }
        if (!text.isEmpty() && breaks(glyph)) flush();
        if (text.isEmpty()) start(glyph);
        text.append(glyph.text());
        x1 = glyph.x1();
    }

    private boolean breaks(Run g) {
        float gap = g.x0() - x1;
        return Math.abs(g.y() - y) > 0.5f
                || gap > 0.17f * size
                || gap < -0.5f * size
                || Math.abs(g.size() - size) > 0.3f
                || g.bold() != bold
                || g.artifact() != artifact;
    }

    private void start(Run g) {
        x0 = g.x0();
        y = g.y();
        size = g.size();
        bold = g.bold();
        artifact = g.artifact();
    }

    private void flush() {
        if (text.isEmpty()) return;
        runs.add(new Run(text.toString(), x0, x1, y, size, bold, artifact));
        text.setLength(0);
    }

    List<Run> take() {
        flush();
        var taken = List.copyOf(runs);
        runs.clear();
        return taken;
    }

    int glyphs() {
        return glyphs;
    }

    int unmapped() {
        return unmapped;
    }
}
