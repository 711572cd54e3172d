package candour.printed;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines of a width: between words, and within a word only where it is wider than the line. */
final class Lines {

    private final Typeface face;
    private final Style style;
    private final float width;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private float used;

    private Lines(Typeface face, Style style, float width) {
        this.face = face;
        this.style = style;
        this.width = width;
    }

    static List<Line> of(String text, Typeface face, Style style, float width) {
        var lines = new Lines(face, style, width);
        for (var part : PlainText.of(text).strip().split("\n", -1)) {
            lines.add(part);
        }
        return lines.lines;
    }

    private void add(String part) {
        for (var word : part.split(" ")) {
            if (!word.isEmpty()) {
                addWord(word);
            }
        }
        end(true);
    }

    private void addWord(String word) {
        float wide = face.width(word, style);
        float space = line.isEmpty() ? 0 : face.width(" ", style);
        if (used + space + wide > width && !line.isEmpty()) {
            end(true);
            space = 0;
        }
        if (wide > width) {
            addPieces(word);
            return;
        }
        line.append(space == 0 ? "" : " ").append(word);
        used += space + wide;
    }

    private void addPieces(String word) {
        word.codePoints().forEach(point -> {
            float wide = face.width(point) * style.size();
            if (used + wide > width && !line.isEmpty()) {
                end(false);
            }
            line.appendCodePoint(point);
            used += wide;
        });
    }

    private void end(boolean spaced) {
        lines.add(new Line(line.toString(), spaced));
        line.setLength(0);
        used = 0;
    }
}
