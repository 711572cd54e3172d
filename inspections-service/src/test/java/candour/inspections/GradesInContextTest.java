package candour.inspections;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Invariant 8 over the whole contract: wherever a grade is told, its framework, its strand and a date are told with it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GradesInContextTest {

    /** Grades that are given, not told; those of a sampled case, which no framework knows; and the frameworks themselves. */
    private static final Set<String> OTHERS = Set.of(
            "GiveJudgement",
            "ModerateAudit",
            "RecordCaseAudit",
            "AuditModeration",
            "CaseAudit",
            "GradeCount",
            "Framework");

    private final Map<String, Set<String>> properties = new TreeMap<>();
    private final Map<String, Set<String>> holders = new TreeMap<>();
    private final Map<String, Set<String>> held = new TreeMap<>();

    GradesInContextTest() throws IOException {
        var schemas =
                new YAMLMapper().readTree(Path.of("openapi.yaml").toFile()).at("/components/schemas");
        schemas.properties().forEach(schema -> read(schema.getKey(), schema.getValue()));
    }

    private void read(String name, JsonNode schema) {
        properties.put(name, names(schema.path("properties")));
        schema.findValuesAsText("$ref").stream()
                .map(ref -> ref.substring(ref.lastIndexOf('/') + 1))
                .forEach(part -> {
                    holders.computeIfAbsent(part, none -> new TreeSet<>()).add(name);
                    held.computeIfAbsent(name, none -> new TreeSet<>()).add(part);
                });
    }

    @Test
    void eight_no_answer_tells_a_grade_without_framework_strand_and_date() {
        assertThat(graded()).isNotEmpty().allSatisfy(name -> {
            var around = around(name, new HashSet<>());
            assertThat(around)
                    .as(name)
                    .anyMatch(property -> property.toLowerCase().contains("framework"));
            assertThat(around).as(name).contains("strand");
            assertThat(around).as(name).anyMatch(property -> property.matches(".*(On|At|From)|from"));
        });
    }

    private List<String> graded() {
        return properties.entrySet().stream()
                .filter(schema -> schema.getValue().stream().anyMatch(name -> name.matches("(?i).*grade")))
                .map(Map.Entry::getKey)
                .filter(name -> !OTHERS.contains(name))
                .toList();
    }

    /** What stands beside it: in the same object, in each that holds it, and in what that one holds besides. */
    private Set<String> around(String name, Set<String> seen) {
        if (!seen.add(name)) {
            return Set.of();
        }
        var around = new TreeSet<>(properties.get(name));
        around.addAll(within(name, new HashSet<>()));
        holders.getOrDefault(name, Set.of()).stream()
                .map(holder -> around(holder, seen))
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(() -> around));
        return around;
    }

    private Set<String> within(String name, Set<String> seen) {
        var within = new TreeSet<>(properties.getOrDefault(name, Set.of()));
        if (seen.add(name)) {
            held.getOrDefault(name, Set.of()).forEach(part -> within.addAll(within(part, seen)));
        }
        return within;
    }

    private static Set<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }
}
