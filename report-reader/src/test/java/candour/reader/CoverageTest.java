package candour.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No words of a report are lost: read independently, nearly all of them must be found again in the reading. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CoverageTest {
    /**
     * Running headers are the only words left out on every page: up to 12 of the 300 on a page, so 4 %; the lists of
     * contents and page numbers are under 1 %. All reports known have between 0.957 and 0.997.
     */
    private static final double FLOOR = 0.95;

    /** Of different words of four letters or more only those of table heads, contents, page headers and, in 2013, a copyright notice marked as page footer may be missing. */
    private static final int MOST_WORDS_NOT_FOUND_AT_ALL = 20;

    @ParameterizedTest
    @MethodSource("reports")
    void the_words_of_a_report_are_in_its_reading(Path report) throws IOException {
        byte[] pdf = RealCorpus.bytes(report);
        Map<String, Integer> raw = words(raw(pdf));

        Map<String, Integer> read = words(text(new ReportReader().read(pdf)));

        int all = raw.values().stream().mapToInt(Integer::intValue).sum();
        int found = raw.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), read.getOrDefault(word.getKey(), 0)))
                .sum();
        assertThat((double) found / all).as("share of words found again").isGreaterThan(FLOOR);
        assertThat(raw.keySet().stream().filter(word -> word.length() > 3 && !read.containsKey(word)))
                .as("words not found at all")
                .hasSizeLessThan(MOST_WORDS_NOT_FOUND_AT_ALL);
    }

    static Iterable<Path> reports() {
        return RealCorpus.present() ? readable() : RealCorpus.kept();
    }

    private static Iterable<Path> readable() {
        Set<String> notPdf = Set.of("birmingham_19-october-2012.pdf");
        return RealCorpus.pdfs(RealCorpus.folder()).stream()
                .filter(file -> !notPdf.contains(file.getFileName().toString()))
                .toList();
    }

    private static String raw(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String text(Reading reading) {
        var text = new StringBuilder();
        for (Section section : reading.sections()) {
            text.append(section.heading()).append('\n');
            for (Paragraph paragraph : section.paragraphs()) {
                if (paragraph.numbered()) text.append(paragraph.number()).append(' ');
                text.append(paragraph.text()).append('\n');
            }
        }
        for (Footnote note : reading.footnotes())
            text.append(note.number()).append(' ').append(note.text()).append('\n');
        for (Judgement judgement : reading.judgements()) {
            text.append(judgement.label()).append(' ');
            judgement
                    .grade()
                    .optional()
                    .ifPresent(grade -> text.append(grade.word()).append('\n'));
        }
        return text.toString();
    }

    private static Map<String, Integer> words(String text) {
        var words = new HashMap<String, Integer>();
        String joined = text.toLowerCase(Locale.ROOT).replaceAll("[-\\u2010\\u00ad]\\s*\\n\\s*", "-");
        for (String word : joined.split("[^\\p{L}\\p{N}]+")) if (!word.isEmpty()) words.merge(word, 1, Integer::sum);
        return words;
    }
}
