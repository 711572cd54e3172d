package candour.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads all reports of a folder over and over on one core and prints how many a second, and how many pdftotext of
 * poppler manages in the same run; not a test.
 */
final class ReadingSpeed {
    private static final int ROUNDS = 8;

    private ReadingSpeed() {}

    public static void main(String[] folder) throws IOException, InterruptedException {
        List<Path> files = RealCorpus.pdfs(Path.of(folder[0]));
        List<byte[]> reports = files.stream().map(RealCorpus::bytes).toList();
        for (int round = 1; round <= ROUNDS; round++) {
            double ours = perSecond(reports);
            double poppler = round == ROUNDS ? poppler(files) : 0;
            System.out.printf("round %d: %.1f reports/s%n", round, ours);
            if (poppler > 0) System.out.printf("pdftotext: %.1f reports/s; ratio %.2f%n", poppler, ours / poppler);
        }
    }

    private static double perSecond(List<byte[]> reports) {
        var reader = new ReportReader();
        long began = System.nanoTime();
        int read = 0;
        for (byte[] report : reports) read += reads(reader, report) ? 1 : 0;
        return read / ((System.nanoTime() - began) / 1e9);
    }

    private static boolean reads(ReportReader reader, byte[] report) {
        try {
            return !reader.read(report).sections().isEmpty();
        } catch (RefusedFile refused) {
            return false;
        }
    }

    private static double poppler(List<Path> files) throws IOException, InterruptedException {
        long began = System.nanoTime();
        int read = 0;
        for (Path file : files) {
            Process process = new ProcessBuilder("pdftotext", file.toString(), "/dev/null")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            read += process.waitFor() == 0 ? 1 : 0;
        }
        return read / ((System.nanoTime() - began) / 1e9);
    }
}
