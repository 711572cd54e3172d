package candour.gateway.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Run by the build: reads the services' checked-in contracts and writes the merged one beside the classes. */
public final class MergeContracts {

    static final String YAML = "openapi.yaml";
    static final String JSON = "openapi.json";
    private static final List<String> SERVICES = List.of("inspections", "cases", "reviews");

    private MergeContracts() {}

    /** @param arguments the folder that holds the services' folders, and the folder to write to */
    public static void main(String[] arguments) throws IOException {
        var yaml = new ObjectMapper(new YAMLFactory().disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER));
        var merged = new Contracts(read(yaml, Path.of(arguments[0]))).merged();
        var output = Files.createDirectories(Path.of(arguments[1]));
        Files.writeString(output.resolve(YAML), yaml.writeValueAsString(merged));
        Files.writeString(output.resolve(JSON), new ObjectMapper().writeValueAsString(merged));
    }

    /** A service whose contract is not checked in yet is left out. */
    private static Map<String, ObjectNode> read(ObjectMapper yaml, Path house) throws IOException {
        var documents = new HashMap<String, ObjectNode>();
        for (var service : SERVICES) {
            var file = house.resolve(service + "-service").resolve(YAML);
            if (Files.exists(file)) {
                documents.put(service, (ObjectNode) yaml.readTree(file.toFile()));
            }
        }
        return documents;
    }
}
