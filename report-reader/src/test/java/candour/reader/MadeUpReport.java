package candour.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Sets reports of an authority that does not exist, a line at a time; coordinates in points from the top left. */
final class MadeUpReport {
    private static final float LEFT = 72;
    private static final float GRADES = 470;
    private static final float SIZE = 12;
    private static final float LEADING = 14.5f;

    private final PDFont light = new PDType1Font(FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
    private final PDDocument document = new PDDocument();
    private PDPageContentStream content;
    private float y;

    MadeUpReport() {
        page();
    }

    MadeUpReport page() {
        try {
            if (content != null) content.close();
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            content = new PDPageContentStream(document, page);
            y = 100;
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    MadeUpReport title(String text) {
        return draw(text, LEFT, bold, 24).down(2);
    }

    MadeUpReport heading(String text) {
        return down(1).draw(text, LEFT, bold, 14).down(1.5f);
    }

    MadeUpReport line(String text) {
        return draw(text, LEFT, light, SIZE).down(1);
    }

    MadeUpReport lines(String... texts) {
        for (String text : texts) line(text);
        return gap();
    }

    MadeUpReport paragraph(int number, String... texts) {
        draw(number + ".", LEFT, light, SIZE);
        for (String text : texts) draw(text, LEFT + 36, light, SIZE).down(1);
        return gap();
    }

    MadeUpReport bullet(String... texts) {
        draw("\u2022", LEFT, light, SIZE);
        for (String text : texts) draw(text, LEFT + 18, light, SIZE).down(1);
        return gap();
    }

    MadeUpReport row(String label, String grade) {
        return draw(label, LEFT, light, SIZE).draw(grade, GRADES, light, SIZE).down(2);
    }

    MadeUpReport gap() {
        return down(1);
    }

    private MadeUpReport down(float lines) {
        y += lines * LEADING;
        return this;
    }

    private MadeUpReport draw(String text, float x, PDFont font, float size) {
        try {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
            content.showText(text);
            content.endText();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try (document;
                var out = new ByteArrayOutputStream()) {
            content.close();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Reading read() {
        return new ReportReader().read(bytes());
    }
}
