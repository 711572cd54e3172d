package candour.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule on sentences of its own: cases.txt is the list a journalist and an inspector can argue about. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CasesTest {

    record Case(String verdict, String reason, String passage, String quotation, Kind kind) {
        static Case of(String line) {
            String[] parts = line.split("\\s*\\|\\s*");
            String[] expected = parts[0].split(" ");
            return new Case(
                    expected[0],
                    expected.length > 1 ? expected[1] : "",
                    parts[1].replace("\\n", "\n"),
                    parts[2],
                    parts.length > 3 ? Kind.valueOf(parts[3]) : Kind.PARAGRAPH);
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream file = CasesTest.class.getResourceAsStream("cases.txt")) {
            List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Case::of);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_quotation_has_the_verdict_of_its_case(Case one) {
        ReportText report = Told.report(new Passage("1", one.kind(), "", "", 1, one.passage()));

        Quotation quotation = Told.only(report, "Inspectors found “" + one.quotation() + "”.");

        if (one.verdict().equals("FAIR"))
            assertThat(quotation.verdict().isFair())
                    .as("%s", quotation.reasons())
                    .isTrue();
        else
            assertThat(quotation.verdict().name()).as("%s", quotation.reasons()).isEqualTo(one.verdict());
        if (!one.reason().isEmpty())
            assertThat(quotation.has(Code.valueOf(one.reason())))
                    .as("%s", quotation.reasons())
                    .isTrue();
    }
}
