package candour.printed;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** What is drawn on one page, as the operators of PDF; everything lies in marked content, so that nothing is unaccounted for. */
final class Ink {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final Typeface face;
    private final StringBuilder operators = new StringBuilder();

    Ink(Typeface face) {
        this.face = face;
    }

    /** What follows is content of the structure element that holds this mark. */
    void begin(String type, int mark) {
        operators.append("/%s <</MCID %d>> BDC\n".formatted(type, mark));
    }

    /** What follows is for the eye only: a rule, a page's number. */
    void beginArtifact(String kind) {
        operators.append("/Artifact <</Type /%s>> BDC\n".formatted(kind));
    }

    void end() {
        operators.append("EMC\n");
    }

    /** Sets one line; {@code y} is where its letters stand. */
    void text(Line line, Style style, float x, float y) {
        operators
                .append("BT /F %s Tf %s g %s G ".formatted(n(style.size()), n(style.grey()), n(style.grey())))
                .append(style.isBold() ? "2 Tr %s w ".formatted(n(style.size() * 0.03f)) : "0 Tr ")
                .append("%s %s Td ".formatted(n(x), n(y)));
        show(line.spaced() ? line.text() + " " : line.text());
        operators.append("ET\n");
    }

    /** Letters that the typeface lacks are shown as boxes and read as themselves. */
    private void show(String text) {
        int from = 0;
        while (from < text.length()) {
            boolean has = face.has(text.codePointAt(from));
            int to = from;
            while (to < text.length() && face.has(text.codePointAt(to)) == has) {
                to += Character.charCount(text.codePointAt(to));
            }
            show(text.substring(from, to), has);
            from = to;
        }
    }

    private void show(String run, boolean has) {
        if (has) {
            operators.append(face.show(run)).append(" Tj ");
            return;
        }
        var said = HEX.formatHex(run.getBytes(StandardCharsets.UTF_16BE));
        operators
                .append("/Span <</ActualText <FEFF%s>>> BDC ".formatted(said))
                .append(face.show(run))
                .append(" Tj EMC ");
    }

    void rule(float x, float y, float length) {
        operators.append("0.7 G 0.6 w %s %s m %s %s l S\n".formatted(n(x), n(y), n(x + length), n(y)));
    }

    void bar(float x, float y, float width, float height) {
        operators.append("0.11 0.44 0.72 rg %s %s %s %s re f\n".formatted(n(x), n(y), n(width), n(height)));
    }

    byte[] bytes() {
        return operators.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** A number of PDF: hundredths, a point for the decimals, whatever the machine's language. */
    private static String n(float value) {
        return Double.toString(Math.round(value * 100) / 100.0);
    }
}
