package candour.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** The command: prints one JSON line for each file, in the order given, reading on all cores. */
public final class ReadReports {
    private static final int OK = 0;
    private static final int USAGE = 2;

    /** PDFBox remarks on every flaw of a file; kept here because a logger nobody holds forgets its level. */
    private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

    private final ReportReader reader = new ReportReader();
    private final ObjectMapper json = new ObjectMapper();
    private final PrintStream out;
    private final PrintStream err;

    ReadReports(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Reads the files named; the exit code is 0 when every file has its line, 2 when none is named. */
    public static void main(String[] files) throws InterruptedException {
        PDFBOX.setLevel(Level.SEVERE);
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        int code = new ReadReports(out, System.err).run(files);
        out.flush();
        System.exit(code);
    }

    int run(String... files) throws InterruptedException {
        if (files.length == 0) {
            err.println("Usage: import FILE...");
            return USAGE;
        }
        try (var cores = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var lines = Stream.of(files).map(file -> cores.submit(line(file))).toList();
            for (Future<String> line : lines) out.println(done(line));
        }
        return OK;
    }

    private static String done(Future<String> line) throws InterruptedException {
        try {
            return line.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private Callable<String> line(String file) {
        return () -> written(read(Path.of(file)));
    }

    private Map<String, Object> read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > ReportReader.LARGEST_FILE) {
                return ImportLine.refused(name, "The file is larger than the 25 MiB that are read.");
            }
            return ImportLine.of(name, reader.read(Files.readAllBytes(file)));
        } catch (RefusedFile refused) {
            return ImportLine.refused(name, refused.getMessage());
        } catch (IOException unreadable) {
            return ImportLine.refused(name, "The file could not be opened.");
        }
    }

    private String written(Map<String, Object> line) throws JsonProcessingException {
        return json.writeValueAsString(line);
    }
}
