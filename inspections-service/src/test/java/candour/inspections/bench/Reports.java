package candour.inspections.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** As many reports as a bench needs: those of a folder over and over, each time as another content. */
record Reports(List<Path> files) {

    static Reports in(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return new Reports(all.filter(file -> file.toString().endsWith(".pdf"))
                    .filter(Reports::isPdf)
                    .sorted()
                    .toList());
        }
    }

    private static boolean isPdf(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            return new String(bytes.readNBytes(5), StandardCharsets.US_ASCII).equals("%PDF-");
        } catch (IOException unreadable) {
            return false;
        }
    }

    Path file(int number) {
        return files.get(number % files.size());
    }

    /** The report of that number with a comment after its end, which no reader sees. */
    byte[] bytes(int number) throws IOException {
        var report = Files.readAllBytes(file(number));
        var comment = ("\n%" + number + "\n").getBytes(StandardCharsets.US_ASCII);
        var another = Arrays.copyOf(report, report.length + comment.length);
        System.arraycopy(comment, 0, another, report.length, comment.length);
        return another;
    }

    /** Sends this many to a new batch, several at once, and gives the seconds it took. */
    double sendAll(ServiceUnderLoad service, int first, int count, int atOnce) throws Exception {
        var batch = service.batch();
        long began = System.nanoTime();
        try (var senders = java.util.concurrent.Executors.newFixedThreadPool(atOnce)) {
            var sent = new ArrayList<java.util.concurrent.Future<?>>();
            for (int number = first; number < first + count; number++) {
                int one = number;
                sent.add(senders.submit(
                        () -> service.file(batch, file(one).getFileName().toString(), bytes(one))));
            }
            for (var one : sent) {
                one.get();
            }
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.println("  batch: " + service.get(batch).get("counts"));
        return seconds;
    }
}
