package candour.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An overlay as {@code kubectl kustomize} renders it: what a cluster would be given. */
record Rendered(List<JsonNode> objects) {

    private static final YAMLMapper YAML = new YAMLMapper(new YAMLFactory());
    private static final Path DEPLOY = deploy();

    /** The overlays that are checked; every folder under overlays is one. */
    static Stream<String> overlays() {
        try (var folders = Files.list(DEPLOY.resolve("overlays"))) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static Rendered overlay(String name) {
        try {
            var process = new ProcessBuilder(
                            "kubectl",
                            "kustomize",
                            DEPLOY.resolve("overlays/" + name).toString())
                    .redirectErrorStream(true)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(said);
            }
            var objects = new ArrayList<JsonNode>();
            YAML.readerFor(JsonNode.class).<JsonNode>readValues(said).forEachRemaining(objects::add);
            return new Rendered(objects);
        } catch (IOException cause) {
            throw new UncheckedIOException("kubectl is needed to render the manifests", cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new AssertionError(cause);
        }
    }

    static Path folder() {
        return DEPLOY;
    }

    Stream<JsonNode> of(String... kinds) {
        return objects.stream()
                .filter(object -> List.of(kinds).contains(object.path("kind").asText()));
    }

    /** The pod specs of the suite's own programs, migrations included. */
    Stream<JsonNode> pods() {
        return of("Deployment", "Job").map(object -> object.at("/spec/template"));
    }

    static String name(JsonNode object) {
        return object.at("/metadata/name").asText();
    }

    private static Path deploy() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("deploy/overlays"))) {
                return folder.resolve("deploy");
            }
        }
        throw new IllegalStateException("No deploy folder in or above the working directory");
    }
}
