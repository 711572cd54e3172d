package candour.reader.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Any other font, left to PDFBox, which knows them all and is slower. */
record OtherGlyphs(PDFont font, boolean bold) implements Glyphs {
    @Override
    public int codeLength(byte[] string, int at) {
        var rest = new ByteArrayInputStream(string, at, string.length - at);
        int before = rest.available();
        try {
            font.readCode(rest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Math.max(1, before - rest.available());
    }

    @Override
    public int code(byte[] string, int at, int length) {
        try {
            return font.readCode(new ByteArrayInputStream(string, at, string.length - at));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String letters(int code, int length) {
        String found = font.toUnicode(code);
        return found == null ? "" : found;
    }

    @Override
    public float width(int code) {
        try {
            return font.getDisplacement(code).getX() * 1000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
