package candour.reader.page;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** The fonts of one document, each read once and only as far as text needs. */
final class Fonts {
    private static final int FORCE_BOLD = 1 << 18;
    private final Map<COSDictionary, Glyphs> read = new IdentityHashMap<>();

    Glyphs of(COSDictionary font) {
        Glyphs known = read.get(font);
        if (known == null) {
            known = load(font);
            read.put(font, known);
        }
        return known;
    }

    private static Glyphs load(COSDictionary font) {
        try {
            boolean composite = COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE));
            Glyphs quick = composite ? composite(font) : simple(font);
            return quick == null ? new OtherGlyphs(PDFontFactory.createFont(font), bold(font)) : quick;
        } catch (IOException | RuntimeException damaged) {
            return Glyphs.NONE;
        }
    }

    private static Glyphs composite(COSDictionary font) throws IOException {
        CMap letters = toUnicode(font);
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        if (letters == null || descendants == null || !identity(font.getDictionaryObject(COSName.ENCODING)))
            return null;
        if (!(descendants.getObject(0) instanceof COSDictionary descendant)) return null;
        return new CompositeGlyphs(
                letters,
                widths(descendant.getCOSArray(COSName.W)),
                descendant.getFloat(COSName.DW, 1000),
                bold(font) || bold(descendant));
    }

    private static boolean identity(COSBase encoding) {
        return COSName.IDENTITY_H.equals(encoding) || COSName.IDENTITY_V.equals(encoding);
    }

    private static Map<Integer, Float> widths(COSArray w) {
        Map<Integer, Float> widths = new HashMap<>();
        for (int i = 0; w != null && i + 1 < w.size(); ) {
            int from = w.getInt(i);
            if (w.getObject(i + 1) instanceof COSArray each) {
                for (int k = 0; k < each.size(); k++) widths.put(from + k, number(each.getObject(k)));
                i += 2;
            } else {
                int last = Math.min(w.getInt(i + 1), 0xFFFF);
                float same = i + 2 < w.size() ? number(w.getObject(i + 2)) : 0;
                for (int code = from; code <= last; code++) widths.put(code, same);
                i += 3;
            }
        }
        return widths;
    }

    private static Glyphs simple(COSDictionary font) throws IOException {
        COSArray widths = font.getCOSArray(COSName.WIDTHS);
        if (widths == null || COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE))) return null;
        CMap unicode = toUnicode(font);
        var names = CodeNames.of(font);
        if (names == null && unicode == null) return null;
        var letters = new String[256];
        for (int code = 0; code < 256; code++) letters[code] = letter(code, unicode, names);
        return new SimpleGlyphs(letters, simpleWidths(font, widths), bold(font));
    }

    private static String letter(int code, CMap unicode, CodeNames names) {
        String found = unicode == null ? null : unicode.toUnicode(code, 1);
        if (found == null && names != null) {
            found = GlyphList.getAdobeGlyphList().toUnicode(names.name(code));
        }
        return found == null ? "" : found;
    }

    private static float[] simpleWidths(COSDictionary font, COSArray widths) {
        var table = new float[256];
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        Arrays.fill(table, descriptor == null ? 0 : descriptor.getFloat(COSName.MISSING_WIDTH, 0));
        int first = font.getInt(COSName.FIRST_CHAR, 0);
        for (int i = 0; i < widths.size(); i++) {
            if (first + i >= 0 && first + i < 256) table[first + i] = number(widths.getObject(i));
        }
        return table;
    }

    private static float number(COSBase value) {
        return value instanceof COSNumber n ? n.floatValue() : 0;
    }

    private static CMap toUnicode(COSDictionary font) throws IOException {
        if (!(font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream)) return null;
        CMap map = new CMapParser().parse(new RandomAccessReadBuffer(Streams.bytes(stream)));
        return map.hasUnicodeMappings() ? map : null;
    }

    private static boolean bold(COSDictionary font) {
        String name = font.getNameAsString(COSName.BASE_FONT, "").toLowerCase(Locale.ROOT);
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        boolean forced = descriptor != null
                && ((descriptor.getInt(COSName.FLAGS, 0) & FORCE_BOLD) != 0
                        || descriptor.getInt(COSName.FONT_WEIGHT, 400) >= 600);
        return forced || name.contains("bold") || name.contains("black") || name.contains("heavy");
    }
}
