package candour.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The contract the build merged, read once. */
@ApplicationScoped
public class MergedContract {

    private static final Set<String> METHODS = Set.of("get", "head", "post", "put", "patch", "delete");

    /** One operation, as the developers' page lists it. */
    public record Operation(String method, String path, String summary, boolean partner) {}

    private final String yaml = read(MergeContracts.YAML);
    private final String json = read(MergeContracts.JSON);
    private final Map<String, List<Operation>> byTag;

    MergedContract(ObjectMapper mapper) throws IOException {
        this.byTag = byTag(mapper.readTree(json));
    }

    String yaml() {
        return yaml;
    }

    String json() {
        return json;
    }

    /** The whole document, for those who read schemas from it. */
    public String asJson() {
        return json;
    }

    /** Operations by "service: tag", in the order of the alphabet. */
    public Map<String, List<Operation>> operations() {
        return byTag;
    }

    private static Map<String, List<Operation>> byTag(JsonNode document) {
        var groups = new TreeMap<String, List<Operation>>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation -> groups.computeIfAbsent(
                                        group(path.getKey(), operation.getValue()), ignored -> new ArrayList<>())
                                .add(new Operation(
                                        operation.getKey().toUpperCase(java.util.Locale.ROOT),
                                        path.getKey(),
                                        operation.getValue().path("summary").asText(""),
                                        tags(operation.getValue()).contains("partner")))));
        return groups;
    }

    private static String group(String path, JsonNode operation) {
        var tag =
                tags(operation).stream().filter(name -> !name.equals("partner")).findFirst();
        return path.split("/")[2] + tag.map(name -> ": " + name).orElse("");
    }

    private static List<String> tags(JsonNode operation) {
        return operation.path("tags").valueStream().map(JsonNode::asText).toList();
    }

    private static String read(String name) {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream("contract/" + name)) {
            return file == null ? "{}" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
