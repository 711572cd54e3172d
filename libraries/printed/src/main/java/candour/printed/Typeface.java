package candour.printed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The one typeface, of which a document carries just the letters it uses. A letter it lacks is shown as a box. */
final class Typeface implements AutoCloseable {

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int BOX = 0x25A1;
    private static final int NO_BREAK_SPACE = 0xA0;

    private final TrueTypeFont face;
    private final CmapLookup glyphs;
    private final float unitsPerEm;
    private final PDType0Font font;

    Typeface(PDDocument document) throws IOException {
        face = new TTFParser().parse(new RandomAccessReadBuffer(bytes()));
        glyphs = face.getUnicodeCmapLookup();
        unitsPerEm = face.getUnitsPerEm();
        font = PDType0Font.load(document, face, true);
    }

    private static byte[] bytes() throws IOException {
        try (InputStream file = PDDocument.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IOException("The typeface is not on the class path: " + FILE);
            }
            return file.readAllBytes();
        }
    }

    boolean has(int point) {
        return glyphs.getGlyphId(point) != 0;
    }

    float width(String text, Style style) {
        return (float) text.codePoints().mapToDouble(this::width).sum() * style.size();
    }

    /** In ems. */
    float width(int point) {
        try {
            return face.getAdvanceWidth(glyph(point)) / unitsPerEm;
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** The text as the operand of an operator that shows it; its letters will be in the document. */
    String show(String text) {
        var hex = new StringBuilder("<");
        text.codePoints().forEach(point -> {
            font.addToSubset(shown(point));
            hex.append("%04X".formatted(glyph(point)));
        });
        return hex.append('>').toString();
    }

    private int glyph(int point) {
        return glyphs.getGlyphId(shown(point));
    }

    private int shown(int point) {
        if (point == NO_BREAK_SPACE) {
            return ' ';
        }
        return has(point) ? point : BOX;
    }

    PDType0Font font() {
        return font;
    }

    @Override
    public void close() throws IOException {
        face.close();
    }
}
