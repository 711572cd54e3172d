package candour.inspections.bench;

import java.io.StringReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * Takes in 500 reports, or as many as are asked for, end to end, PDF to search index, and prints how many a second against the limit; beside it, in the same
 * run, the barest that could do half of it: pdftotext over the same files and a COPY of the passages into a table without an
 * index. Not a test.
 */
final class ImportingSpeed {

    private static final int WARM = 40;
    private static final int AT_ONCE = 4;
    private static final double LIMIT = 500 / 90.0;

    private ImportingSpeed() {}

    public static void main(String[] arguments) throws Exception {
        var reports = Reports.in(Path.of(arguments[0]));
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 500;
        try (var service = new ServiceUnderLoad(Path.of("target", "bench"))) {
            System.out.printf("warm-up: %d reports in %.1f s%n", WARM, reports.sendAll(service, 0, WARM, AT_ONCE));
            double before = service.processorSeconds();
            double seconds = reports.sendAll(service, WARM, count, AT_ONCE);
            double work = service.processorSeconds() - before;
            System.out.printf(
                    "%d reports in %.1f s: %.1f reports/s; limit %.1f; ratio %.2f%n",
                    count, seconds, count / seconds, LIMIT, count / seconds / LIMIT);
            System.out.printf(
                    "processor time of service and database: %.3f s a report; two idle processors would do %.1f reports/s%n",
                    work / count, 2 * count / work);
            peer(service, reports, count, seconds);
        }
    }

    private static void peer(ServiceUnderLoad service, Reports reports, int count, double ours) throws Exception {
        double text = pdftotext(reports, count);
        try (var connection = service.connection()) {
            double copy = copy(connection);
            System.out.printf(
                    "peer: pdftotext %.1f s + COPY %.1f s, neither paragraphs nor grades nor index: %.1f reports/s; ours/peer %.2f%n",
                    text, copy, count / (text + copy), (text + copy) / ours);
        }
    }

    private static double pdftotext(Reports reports, int count) throws Exception {
        long began = System.nanoTime();
        for (int number = 0; number < count; number++) {
            new ProcessBuilder("pdftotext", reports.file(number).toString(), "/dev/null")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private static double copy(Connection connection) throws Exception {
        var texts = texts(connection);
        try (var statement = connection.createStatement()) {
            statement.execute("create table bare (text text)");
        }
        long began = System.nanoTime();
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy bare from stdin", new StringReader(String.join("\n", texts) + "\n"));
        return (System.nanoTime() - began) / 1e9;
    }

    private static List<String> texts(Connection connection) throws Exception {
        var texts = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select text from published_passage")) {
            while (rows.next()) {
                texts.add(rows.getString(1).replaceAll("[\\\\\n\t\r]", " "));
            }
        }
        System.out.println("  passages: " + texts.size());
        return texts;
    }
}
