package candour.local.archive;

import candour.local.visit.VisitFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The program behind {@code ./candour archive}: sends the published reports of a folder to the running suite, several at once.
 * The import belongs to the folder and to who sends it, so broken off and begun again it goes on where it was, and makes
 * nothing twice.
 */
final class SendFolder {
    /** The most the service takes of one report; the gateway would break off a larger one. */
    static final long LARGEST = 25L * 1024 * 1024;

    private static final int AT_ONCE = 4;

    private final Sender sender;
    private final Patience patience;
    private final Path folder;

    SendFolder(Sender sender, Patience patience, Path folder) {
        this.sender = sender;
        this.patience = patience;
        this.folder = folder;
    }

    /** Takes the address of the gateway and the folder; prints a line a file, and the counts. */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            var gateway = URI.create(arguments[0]);
            var sender = Sender.signedIn(gateway, System.getenv(), Optional.ofNullable(System.console()));
            var page = new SendFolder(
                            sender,
                            Patience.USUAL,
                            Path.of(arguments[1]).toAbsolutePath().normalize())
                    .send();
            System.out.println("\nThe whole of it: " + gateway.resolve(page));
        } catch (NotSent | VisitFailed | UncheckedIOException failed) {
            System.err.println(failed.getMessage());
            System.exit(1);
        }
    }

    /** Sends what there is, and gives the path of the page that shows it. */
    String send() throws InterruptedException {
        var reports = reports();
        var batch = begun();
        var tally = new Tally(System.out, reports.size());
        try (var senders = Executors.newFixedThreadPool(AT_ONCE)) {
            var sent = new ArrayList<Future<?>>();
            reports.forEach(file -> sent.add(senders.submit(() -> tally.add(sent(batch, file)))));
            await(sent);
        }
        tally.sum();
        return "/reports/imports/" + batch;
    }

    private static void await(List<Future<?>> sent) throws InterruptedException {
        try {
            for (var one : sent) {
                one.get();
            }
        } catch (ExecutionException failed) {
            sent.forEach(one -> one.cancel(true));
            throw new NotSent(failed.getCause().getMessage()
                    + " Broken off: what was sent is kept; run the same again to go on.");
        }
    }

    private String begun() {
        var name = sender.name() + " " + folder;
        var key = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        var asked = Map.of("about", "Folder " + folder.getFileName(), "published", true);
        try {
            return patience.until(() -> sender.visitor().make("/import-batches", asked, key))
                    .get("id")
                    .asText();
        } catch (VisitFailed refused) {
            throw sender.refused(refused);
        }
    }

    private List<Path> reports() {
        try (var files = Files.walk(folder)) {
            var reports = files.filter(Files::isRegularFile)
                    .filter(SendFolder::isNamedPdf)
                    .sorted()
                    .toList();
            if (reports.isEmpty()) {
                throw new NotSent("There is no file that ends in .pdf in %s.".formatted(folder));
            }
            return reports;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isNamedPdf(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    private Line sent(String batch, Path file) {
        try {
            long size = Files.size(file);
            if (size > LARGEST) {
                return new Line(
                        file,
                        Fate.NOT_SENT,
                        "it has %.1f MB, and at most 25 MB are taken.".formatted(size / 1024.0 / 1024.0));
            }
            var name = URLEncoder.encode(file.getFileName().toString(), StandardCharsets.UTF_8);
            var bytes = Files.readAllBytes(file);
            return Line.of(
                    file,
                    patience.until(() ->
                            sender.visitor().upload("/import-batches/" + batch + "/files?fileName=" + name, bytes)));
        } catch (IOException unreadable) {
            return new Line(file, Fate.NOT_SENT, "it cannot be read here: " + unreadable.getMessage());
        } catch (VisitFailed refused) {
            throw sender.refused(refused);
        }
    }
}
