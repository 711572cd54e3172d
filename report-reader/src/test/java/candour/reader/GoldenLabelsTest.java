package candour.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GoldenLabelsTest {
    private static final Map<String, String> COLUMNS = Map.of(
            "lead", "lead",
            "overall", "overall",
            "leadership", "leadership",
            "help_and_protection", "helpAndProtection",
            "in_care", "inCare",
            "care_leavers", "careLeavers",
            "adoption", "adoption",
            "start", "start",
            "end", "end");

    @Test
    void every_label_of_the_real_corpus_is_read_right() throws IOException {
        assumeTrue(RealCorpus.present());
        Map<String, Map<String, String>> byEye = byEye();
        var wrong = new ArrayList<String>();
        int compared = 0;
        for (Map<String, String> label : RealCorpus.rows(RealCorpus.folder().resolve("labels.csv"))) {
            String file = label.get("file");
            if (label.get("framework").equals("NOT_A_PDF")) continue;
            Map<String, String> expected = expected(label, byEye.getOrDefault(file, Map.of()));
            Map<String, Object> line = ImportLine.of(file, read(file));
            compared += expected.size();
            expected.forEach((column, value) -> {
                if (!value.equals(line.get(column))) {
                    wrong.add(file + " " + column + ": " + line.get(column) + ", expected " + value);
                }
            });
        }
        System.out.println("Compared " + compared + " labels of the real corpus.");
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_published_date_the_report_prints_is_the_one_in_its_name() throws IOException {
        assumeTrue(RealCorpus.present());
        for (Path file : RealCorpus.pdfs(RealCorpus.folder())) {
            String name = file.getFileName().toString();
            if (name.equals("birmingham_19-october-2012.pdf")) continue;
            assertThat((List<?>) ImportLine.of(name, read(name)).get("problems"))
                    .noneMatch(problem -> problem.toString().startsWith("The name of the file"));
        }
    }

    private static Reading read(String file) {
        return new ReportReader().read(RealCorpus.bytes(RealCorpus.folder().resolve(file)));
    }

    private static Map<String, String> expected(Map<String, String> label, Map<String, String> byEye) {
        var expected = new HashMap<String, String>();
        COLUMNS.forEach((from, to) -> {
            String value = label.get(from).replace(" -", "-");
            boolean date = from.equals("start") || from.equals("end");
            if (!value.isEmpty()) expected.put(to, date ? iso(value) : value);
        });
        expected.putAll(byEye);
        return expected;
    }

    private static String iso(String british) {
        return LocalDate.parse(british, DateTimeFormatter.ofPattern("dd/MM/uuuu"))
                .toString();
    }

    private static Map<String, Map<String, String>> byEye() throws IOException {
        var byFile = new HashMap<String, Map<String, String>>();
        for (Map<String, String> row : RealCorpus.rows(Path.of("src", "test", "resources", "by-eye.csv"))) {
            byFile.computeIfAbsent(row.get("file"), file -> new HashMap<>()).put(row.get("column"), row.get("value"));
        }
        return byFile;
    }
}
