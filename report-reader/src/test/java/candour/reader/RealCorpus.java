package candour.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The published reports beside the checkout, and the four kept with the tests. */
final class RealCorpus {
    private static final Path BESIDE = Path.of("..", "..", "shared", "real", "inspection-reports");
    private static final Path KEPT = Path.of("src", "test", "resources", "reports");

    private RealCorpus() {}

    static boolean present() {
        if (Files.isDirectory(BESIDE)) return true;
        System.out.println("SKIPPED: no reports in " + BESIDE + ", the labels of the real corpus were NOT compared.");
        return false;
    }

    static Path folder() {
        return BESIDE;
    }

    static List<Path> kept() {
        return pdfs(KEPT);
    }

    static List<Path> pdfs(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A comma-separated file without quotes, each row by column name. */
    static List<Map<String, String>> rows(Path csv) throws IOException {
        List<String> lines = Files.readAllLines(csv);
        String[] columns = lines.getFirst().split(",");
        var rows = new ArrayList<Map<String, String>>();
        for (String line : lines.subList(1, lines.size())) {
            String[] values = line.split(",", -1);
            var row = new LinkedHashMap<String, String>();
            for (int i = 0; i < columns.length; i++) row.put(columns[i], values[i]);
            rows.add(row);
        }
        return rows;
    }
}
