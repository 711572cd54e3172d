package candour.local.archive;

import candour.local.story.StoryNotTold;
import candour.local.story.Visitor;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The program behind {@code ./candour archive}: sends the published reports of a folder to the running suite, several at once.
 * The batch belongs to the folder, so broken off and begun again it goes on where it was, and makes nothing twice.
 */
public final class SendFolder {

    private static final int AT_ONCE = 4;

    private final Visitor inspector;
    private final Path folder;

    private SendFolder(URI gateway, Path folder) {
        this.inspector = Visitor.signedIn(gateway, "inspector");
        this.folder = folder;
    }

    /** Takes the address of the gateway and the folder; prints a line a file, and the counts. */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            new SendFolder(
                            URI.create(arguments[0]),
                            Path.of(arguments[1]).toAbsolutePath().normalize())
                    .send();
        } catch (StoryNotTold | UncheckedIOException | IOException | ExecutionException failed) {
            System.err.println("Broken off: " + failed.getMessage() + " Run the same again to go on.");
            System.exit(1);
        }
    }

    private void send() throws IOException, InterruptedException, ExecutionException {
        var batch = "/import-batches/" + batch().get("id").asText();
        try (var senders = Executors.newFixedThreadPool(AT_ONCE)) {
            var sent = new ArrayList<Future<?>>();
            for (var file : reports()) {
                sent.add(senders.submit(() -> say(file, send(batch, file))));
            }
            for (var one : sent) {
                one.get();
            }
        }
        var made = inspector.get(batch);
        System.out.println(
                made.get("counts") + "  /reports/imports/" + made.get("id").asText());
    }

    private JsonNode batch() {
        var key = UUID.nameUUIDFromBytes(folder.toString().getBytes(StandardCharsets.UTF_8));
        var about = "Folder " + folder.getFileName();
        return inspector.make("/import-batches", Map.of("about", about, "published", true), key);
    }

    private List<Path> reports() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file ->
                            file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }

    private JsonNode send(String batch, Path file) {
        try {
            var name = URLEncoder.encode(file.getFileName().toString(), StandardCharsets.UTF_8);
            return inspector.upload(batch + "/files?fileName=" + name, Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void say(Path file, JsonNode line) {
        var gaps = line.get("gaps").size();
        var more = line.hasNonNull("reason")
                ? ": " + line.get("reason").asText()
                : gaps > 0 ? ": " + gaps + " not read" : "";
        System.out.println(line.get("outcome").asText() + "  " + file.getFileName() + more);
    }
}
