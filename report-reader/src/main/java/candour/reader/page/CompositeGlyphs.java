package candour.reader.page;

import java.util.Map;
import org.apache.fontbox.cmap.CMap;

/** A font of two-byte codes that are its glyph numbers, read through its own table of letters. */
record CompositeGlyphs(CMap toUnicode, Map<Integer, Float> widths, float usualWidth, boolean bold) implements Glyphs {
    @Override
    public int codeLength(byte[] string, int at) {
        return Math.min(2, string.length - at);
    }

    @Override
    public int code(byte[] string, int at, int length) {
        int high = string[at] & 0xFF;
        return length == 1 ? high : high << 8 | string[at + 1] & 0xFF;
    }

    @Override
    public String letters(int code, int length) {
        String found = toUnicode.toUnicode(code, 2);
        if (found == null) found = toUnicode.toUnicode(code);
        return found == null ? "" : found;
    }

    @Override
    public float width(int code) {
        return widths.getOrDefault(code, usualWidth);
    }
}
