package candour.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadReportsTest {
    private static final List<String> FIELDS = List.of(
            ("file framework authority published start end lead overall leadership helpAndProtection inCare careLeavers"
                            + " adoption paragraphs needsToImprove problems")
                    .split(" "));

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @Test
    void one_line_of_json_a_file_in_the_order_given(@TempDir Path folder) throws Exception {
        Path page = Files.writeString(folder.resolve("page.pdf"), "<html></html>");
        List<Path> files = new ArrayList<>(RealCorpus.kept());
        files.add(1, page);
        files.add(folder.resolve("missing.pdf"));

        int code =
                new ReadReports(out, out).run(files.stream().map(Path::toString).toArray(String[]::new));

        assertThat(code).isZero();
        List<JsonNode> lines = lines();
        assertThat(lines)
                .extracting(line -> line.get("file").asText())
                .containsExactlyElementsOf(files.stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.fieldNames()).toIterable().containsExactlyElementsOf(FIELDS));
        assertThat(lines.get(1).get("problems").get(0).asText()).contains("not a PDF");
        assertThat(lines.getLast().get("problems").get(0).asText()).contains("could not be opened");
    }

    @Test
    void a_name_that_disagrees_with_the_printed_date_is_a_problem(@TempDir Path folder) throws Exception {
        Path renamed = folder.resolve("norfolk_17-august-2013.pdf");
        Files.copy(Path.of("src", "test", "resources", "reports", "norfolk_16-august-2013.pdf"), renamed);

        new ReadReports(out, out).run(renamed.toString());

        JsonNode line = lines().getFirst();
        assertThat(line.get("published").asText()).isEqualTo("2013-08-16");
        assertThat(line.get("problems").toString()).contains("The name of the file says 17-august-2013");
    }

    @Test
    void without_files_it_says_how_it_is_used() throws InterruptedException {
        assertThat(new ReadReports(out, out).run()).isEqualTo(2);
    }

    private List<JsonNode> lines() throws IOException {
        var json = new ObjectMapper();
        var lines = new ArrayList<JsonNode>();
        for (String line : printed.toString(StandardCharsets.UTF_8).strip().split("\n")) lines.add(json.readTree(line));
        return lines;
    }
}
