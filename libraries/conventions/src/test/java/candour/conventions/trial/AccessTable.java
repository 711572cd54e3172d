package candour.conventions.trial;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Calls every operation of the served contract as every role, on something that is not there, and prints who was let in:
 * {@code yes} when the role reached the operation, {@code -} when it was refused (403), {@code sign in} for 401.
 */
public final class AccessTable {

    private static final String MISSING = "0199a000-0000-7000-8000-000000000000";

    private final List<Person> people;

    public AccessTable(List<Person> people) {
        this.people = people;
    }

    /** The whole table as Markdown, one line an operation, one column a person (the first column: nobody signed in). */
    public String print() {
        var lines = new ArrayList<String>();
        lines.add("| operation | nobody | "
                + people.stream().map(AccessTable::roles).collect(Collectors.joining(" | ")) + " |");
        lines.add("|---|" + "---|".repeat(people.size() + 1));
        for (var operation : operations()) {
            lines.add(line(operation));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String roles(Person person) {
        return String.join(" + ", new TreeSet<>(person.roles()));
    }

    private String line(Operation operation) {
        var cells = new ArrayList<String>();
        cells.add(operation.method + " " + operation.path);
        cells.add(cell(operation, null));
        people.forEach(person -> cells.add(cell(operation, person)));
        return "| " + String.join(" | ", cells) + " |";
    }

    private String cell(Operation operation, Person person) {
        var request = given().header("Idempotency-Key", MISSING).header("If-Match", "\"0\"");
        if (person != null) {
            request.auth().oauth2(Tokens.of(person));
        }
        if (!operation.method.equals("GET")) {
            request.contentType(operation.mediaType).body("{}".getBytes(StandardCharsets.UTF_8));
        }
        var path = operation.path.replaceAll("\\{[^}]+}", MISSING);
        int status = request.request(operation.method, path).statusCode();
        return switch (status) {
            case 401 -> "sign in";
            case 403 -> "-";
            case 500 -> throw new AssertionError(operation + " answers 500");
            default -> "yes";
        };
    }

    private record Operation(String method, String path, String mediaType) {}

    private static List<Operation> operations() {
        var paths = document().get("paths");
        var found = new ArrayList<Operation>();
        for (var path :
                new TreeSet<>(paths.propertyStream().map(Map.Entry::getKey).toList())) {
            paths.get(path).properties().forEach(entry -> {
                var media = entry.getValue().at("/requestBody/content").propertyStream();
                var first = media.map(Map.Entry::getKey).findFirst().orElse("application/json");
                found.add(new Operation(entry.getKey().toUpperCase(Locale.ROOT), path, first));
            });
        }
        return found;
    }

    private static JsonNode document() {
        try {
            return new ObjectMapper()
                    .readTree(
                            given().queryParam("format", "json").get("/openapi").asByteArray());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
