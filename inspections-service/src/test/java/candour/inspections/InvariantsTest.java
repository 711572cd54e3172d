package candour.inspections;

import static org.assertj.core.api.Assertions.assertThat;

import candour.conventions.trial.Suite;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The table of invariants is true: each of the paper's is there, kept by tests and constraints that exist. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InvariantsTest {

    private static final Path TABLE = Path.of("src/test/published/invariants.md");

    @Inject
    DataSource source;

    /** A line of the table. */
    record Line(String number, List<String> keptBy) {

        static Line of(String row) {
            var cells = row.split("\\|");
            return new Line(
                    cells[1].strip(),
                    Arrays.stream(cells[3].split(";")).map(String::strip).toList());
        }

        Stream<String> constraints() {
            return keptBy.stream().filter(way -> !way.contains("#")).map(way -> way.replace("`", ""));
        }

        Stream<String> tests() {
            return keptBy.stream().filter(way -> way.contains("#")).map(way -> way.replace("`", ""));
        }
    }

    @Test
    void each_invariant_of_the_paper_has_its_line() {
        assertThat(lines().stream().map(Line::number))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 25).mapToObj(Integer::toString).toList());
    }

    @Test
    void each_invariant_is_kept_by_a_test() {
        assertThat(lines())
                .allSatisfy(line -> assertThat(line.tests()).as(line.number()).isNotEmpty());
    }

    @Test
    void each_test_that_is_named_exists() {
        var tests = tests();

        assertThat(lines().stream().flatMap(Line::tests)).allMatch(tests::contains);
    }

    @Test
    void each_constraint_that_is_named_is_in_the_database() throws SQLException {
        var known = constraints();

        assertThat(lines().stream().flatMap(Line::constraints)).allMatch(known::contains);
    }

    private static List<Line> lines() {
        try (var rows = Files.lines(TABLE)) {
            return rows.filter(row -> row.matches("\\| \\d.*")).map(Line::of).toList();
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }

    /** Class and method of every test of this service, and of the finder of quotations it stands on. */
    private static Set<String> tests() {
        JavaClasses classes = new ClassFileImporter()
                .importPaths(Path.of("target/test-classes"), Path.of("../quotations/target/test-classes"));
        return classes.stream().flatMap(InvariantsTest::testsIn).collect(Collectors.toSet());
    }

    private static Stream<String> testsIn(JavaClass type) {
        return type.getMembers().stream()
                .filter(member -> member.getAnnotations().stream()
                        .map(annotation -> annotation.getRawType().getSimpleName())
                        .anyMatch(Set.of("Test", "ParameterizedTest", "Property", "ArchTest")::contains))
                .map(JavaMember::getName)
                .map(name -> type.getSimpleName() + "#" + name);
    }

    /** The names of constraints and of triggers, each with its table: {@code change.a_change_has_a_reason}. */
    private Set<String> constraints() throws SQLException {
        try (var connection = source.getConnection();
                var rows = connection.createStatement().executeQuery("""
                        select conrelid::regclass || '.' || conname from pg_constraint where conrelid <> 0
                        union all select tgrelid::regclass || '.' || tgname from pg_trigger where not tgisinternal
                        """)) {
            var names = new HashSet<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}
