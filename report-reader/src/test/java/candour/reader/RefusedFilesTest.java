package candour.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RefusedFilesTest {
    private final ReportReader reader = new ReportReader();

    private static byte[] report() {
        return new MadeUpReport()
                .title("Northbridge City Council")
                .lines("Text of a report.")
                .bytes();
    }

    @Test
    void a_web_page_is_no_pdf() {
        byte[] page = "\n<!DOCTYPE html><html><body>Not found</body></html>".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> reader.read(page)).isInstanceOf(NotAPdf.class).hasMessageContaining("web page (HTML)");
    }

    @Test
    void an_empty_file_is_no_pdf() {
        assertThatThrownBy(() -> reader.read(new byte[0]))
                .isInstanceOf(NotAPdf.class)
                .hasMessage("The file is empty.");
    }

    @Test
    void a_file_cut_short_is_refused_and_not_read_in_part() {
        byte[] whole = report();
        byte[] half = Arrays.copyOf(whole, whole.length / 2);

        assertThatThrownBy(() -> reader.read(half))
                .isInstanceOf(UnreadablePdf.class)
                .hasMessageContaining("cut short");
    }

    @Test
    void an_encrypted_file_is_refused() throws IOException {
        byte[] locked;
        try (PDDocument document = Loader.loadPDF(report());
                var out = new ByteArrayOutputStream()) {
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(out);
            locked = out.toByteArray();
        }

        assertThatThrownBy(() -> reader.read(locked))
                .isInstanceOf(UnreadablePdf.class)
                .hasMessageContaining("password");
    }

    @Test
    void a_file_of_thousands_of_pages_is_refused() throws IOException {
        byte[] many;
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (int i = 0; i < 2000; i++) document.addPage(new PDPage());
            document.save(out);
            many = out.toByteArray();
        }

        assertThatThrownBy(() -> reader.read(many))
                .isInstanceOf(UnreadablePdf.class)
                .hasMessageContaining("2000 pages");
    }

    @Test
    void a_file_larger_than_the_limit_is_refused() {
        byte[] large = new byte[ReportReader.LARGEST_FILE + 1];

        assertThatThrownBy(() -> reader.read(large))
                .isInstanceOf(UnreadablePdf.class)
                .hasMessageContaining("25 MiB");
    }

    @Test
    void a_file_that_unpacks_beyond_measure_is_refused() throws IOException {
        byte[] bomb;
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var content = new PDStream(document);
            try (var packed = content.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] blanks = new byte[1024 * 1024];
                Arrays.fill(blanks, (byte) ' ');
                for (int i = 0; i < 64; i++) packed.write(blanks);
            }
            var page = new PDPage();
            page.setContents(content);
            document.addPage(page);
            document.save(out);
            bomb = out.toByteArray();
        }

        assertThat(bomb).hasSizeLessThan(200_000);
        assertThatThrownBy(() -> reader.read(bomb))
                .isInstanceOf(UnreadablePdf.class)
                .hasMessageContaining("unpacks");
    }

    @Test
    void a_mark_without_a_pdf_behind_it_is_refused() {
        byte[] hollow = "%PDF-1.7\nnothing\n%%EOF".getBytes(StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> reader.read(hollow)).isInstanceOf(UnreadablePdf.class);
    }

    @Test
    void pages_without_text_are_read_as_unknown_with_a_reason() throws IOException {
        byte[] blank;
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            blank = out.toByteArray();
        }

        Reading reading = reader.read(blank);

        assertThat(reading.authority().known()).isFalse();
        assertThat(reading.problems()).first().asString().contains("only pictures");
    }
}
