package candour.printed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints the samples into a folder, to be looked at: {@code pdftoppm -r 60 -png report.pdf page}. */
final class WriteSamples {

    private WriteSamples() {}

    public static void main(String... folder) throws IOException {
        var to = Path.of(folder[0]);
        Files.createDirectories(to);
        Files.write(to.resolve("report.pdf"), Printer.print(Samples.report()));
        Files.write(to.resolve("long.pdf"), Printer.print(Samples.long100()));
        Files.write(to.resolve("table.pdf"), Printer.print(Samples.longTable()));
    }
}
