package candour.printed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PrinterTest {

    private static final String UNKNOWN_LETTERS = "漢字 and 😀 and العربية beside Ελληνικά and Български.";

    static Stream<Document> documents() {
        return Stream.of(
                Samples.report(),
                Samples.long100(),
                Samples.longTable(),
                Samples.of(),
                Samples.of(new Block.Numbered("1", "x".repeat(3000)), new Block.Paragraph(UNKNOWN_LETTERS)),
                Samples.of(new Block.Heading(1, "y".repeat(400)), new Block.Paragraph(""), new Block.NewPage()));
    }

    @ParameterizedTest(name = "document {index}")
    @MethodSource("documents")
    void every_document_keeps_the_standard_for_accessible_pdf(Document document) {
        assertThat(Checked.faults(Printer.print(document))).isEmpty();
    }

    @Test
    void the_checker_finds_what_is_missing() throws IOException {
        try (var pdf = Loader.loadPDF(Printer.print(Samples.report()))) {
            pdf.getDocumentCatalog().setLanguage(null);
            pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject().removeItem(COSName.K);
            var spoilt = new ByteArrayOutputStream();
            pdf.save(spoilt);

            assertThat(Checked.faults(spoilt.toByteArray())).isNotEmpty();
        }
    }

    @Test
    void the_same_document_is_the_same_bytes() {
        assertThat(Printer.print(Samples.report())).isEqualTo(Printer.print(Samples.report()));
    }

    @Test
    void the_title_the_language_the_hash_and_the_place_to_verify_are_in_the_metadata() throws IOException {
        try (var pdf = Loader.loadPDF(Printer.print(Samples.report()))) {
            var packet = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);

            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Northbridge City Council");
            assertThat(packet).contains("sha256:25adc9f8", "/verify", "inspection &amp; what became");
        }
    }

    @Test
    void the_headings_are_bookmarks_below_the_title() throws IOException {
        try (var pdf = Loader.loadPDF(Printer.print(Samples.report()))) {
            var title = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            var titles = new ArrayList<String>();
            title.children().forEach(item -> titles.add(item.getTitle()));

            assertThat(title.getTitle()).isEqualTo("Northbridge City Council");
            assertThat(titles).containsExactly("Judgements", "What needs to improve", "Full text");
        }
    }

    @Test
    void words_come_out_as_they_went_in() throws IOException {
        assertThat(text(Samples.report()))
                .contains("Kept as it stands: <b>not bold</b> & “quoted”.", "First line.", "softhyphen", "Page 1 of 1");
    }

    @Test
    void letters_the_typeface_lacks_are_a_box_to_the_eye_and_themselves_to_the_ear() {
        assertThat(content(Samples.of(new Block.Paragraph("A 漢 B")))).contains("/ActualText <FEFF6F22>");
    }

    @Test
    void a_long_report_is_long_and_is_done_at_once() throws IOException {
        try (var pdf = Loader.loadPDF(Printer.print(Samples.long100()))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(100);
        }
    }

    @Test
    void a_heading_that_leaves_out_a_level_is_refused() {
        assertThatThrownBy(() -> Samples.of(new Block.Heading(2, "Too deep")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Too deep");
    }

    @Test
    void a_row_without_all_its_cells_is_refused() {
        var columns = List.of(new Block.Column("One", 1), new Block.Column("Two", 1));

        assertThatThrownBy(() -> new Block.Table("Table", columns, List.of(List.of("alone"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(Document document) throws IOException {
        try (var pdf = Loader.loadPDF(Printer.print(document))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static String content(Document document) {
        try (var pdf = Loader.loadPDF(Printer.print(document))) {
            return new String(pdf.getPage(0).getContents().readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
