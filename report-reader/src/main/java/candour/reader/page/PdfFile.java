package candour.reader.page;

import candour.reader.NotAPdf;
import candour.reader.UnreadablePdf;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens a PDF safely and reads its pages. */
public final class PdfFile {
    private static final int MOST_PAGES = 500;

    private PdfFile() {}

    /**
     * Reads all pages.
     *
     * @throws NotAPdf when the bytes are no PDF
     * @throws UnreadablePdf when it cannot be read whole and safely
     */
    public static Pages read(byte[] bytes) {
        FirstLook.at(bytes);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            int pages = document.getNumberOfPages();
            if (pages > MOST_PAGES) throw tooManyPages(pages);
            if (pages == 0) throw new UnreadablePdf("The PDF has no pages.");
            var texts = new PageTexts();
            List<Sheet> sheets = texts.of(document);
            return new Pages(sheets, texts.unmappedShare(), made(document));
        } catch (InvalidPasswordException locked) {
            throw new UnreadablePdf("The PDF is encrypted and needs a password.", locked);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            if (damaged instanceof UnreadablePdf known) throw known;
            throw new UnreadablePdf("The PDF is damaged and could not be read.", damaged);
        }
    }

    private static UnreadablePdf tooManyPages(int pages) {
        return new UnreadablePdf("The PDF has " + pages + " pages; no report has more than " + MOST_PAGES + ".");
    }

    private static LocalDate made(PDDocument document) {
        PDDocumentInformation about = document.getDocumentInformation();
        Calendar made = about == null ? null : about.getCreationDate();
        return made == null ? null : LocalDate.ofInstant(made.toInstant(), ZoneId.of("Europe/London"));
    }
}
