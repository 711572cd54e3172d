package candour.reader.page;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.encoding.DictionaryEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;

/** The glyph name of each code of a one-byte font, when the font's own dictionary says it without its outlines. */
record CodeNames(Encoding encoding) {
    private static final int SYMBOLIC = 4;

    static CodeNames of(COSDictionary font) {
        COSBase encoding = font.getDictionaryObject(COSName.ENCODING);
        if (encoding instanceof COSName name) {
            Encoding known = Encoding.getInstance(name);
            return known == null ? null : new CodeNames(known);
        }
        if (!(encoding instanceof COSDictionary differences)) return null;
        boolean symbolic = symbolic(font);
        if (symbolic && differences.getCOSName(COSName.BASE_ENCODING) == null) return null;
        return new CodeNames(new DictionaryEncoding(differences, !symbolic, StandardEncoding.INSTANCE));
    }

    private static boolean symbolic(COSDictionary font) {
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        return descriptor != null && (descriptor.getInt(COSName.FLAGS, 0) & SYMBOLIC) != 0;
    }

    String name(int code) {
        return encoding.getName(code);
    }
}
