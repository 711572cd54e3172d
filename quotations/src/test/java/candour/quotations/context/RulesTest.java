package candour.quotations.context;

import static org.assertj.core.api.Assertions.assertThat;

import candour.quotations.Code;
import candour.quotations.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The rules are published as rows a journalist can read: {@code -Dpublish} accepts a change. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RulesTest {
    private static final Path PUBLISHED = Path.of("src/test/published/rules.md");

    @Test
    void the_published_rules_are_those_that_are_applied() throws IOException {
        String rules = String.join("\n", page()) + "\n";
        if (System.getProperty("publish") != null) {
            Files.createDirectories(PUBLISHED.getParent());
            Files.writeString(PUBLISHED, rules);
        }

        assertThat(rules).as("-Dpublish accepts the change").isEqualTo(Files.readString(PUBLISHED));
    }

    private static List<String> page() {
        var lines = new ArrayList<>(List.of("# The rules of the finder of quotations", "", "## Verdicts", ""));
        table(lines, "verdict", "meaning");
        for (Verdict one : Verdict.values()) lines.add("| %s | %s |".formatted(one.title(), one.meaning()));
        section(lines, "Reasons", "reason", "meaning");
        for (Code one : Code.values()) lines.add("| %s | %s |".formatted(one.title(), one.meaning()));
        section(lines, "Words that turn what they govern", "reason", "how far", "words");
        for (MarkerKind one : MarkerKind.values())
            if (!one.phrases.isEmpty())
                lines.add("| %s | %s | %s |".formatted(one.code.title(), plain(one.reach), words(one.phrases)));
        section(
                lines,
                "Phrases put together of choices",
                "reason",
                "how far",
                "words: “/” parts a choice, “?” may be missing");
        for (Composed one : Composed.values())
            for (Pattern row : one.patterns)
                lines.add("| %s | %s | %s |"
                        .formatted(
                                one.kind.code.title(),
                                plain(one.kind.reach),
                                row.row().replace('|', '/')));
        section(lines, "Words that open a clause", "clause", "words");
        for (Connective one : Connective.values())
            if (!one.phrases.isEmpty()) lines.add("| %s | %s |".formatted(plain(one.role), words(one.phrases)));
        section(lines, "How the next sentence takes it back", "it opens with", "when");
        lines.add("| %s | always |".formatted(words(Follows.OPENINGS)));
        lines.add("| %s | unless what is quoted is criticism |".formatted(words(Follows.UNFINISHED)));
        lines.add("| %s | criticism after praise, or praise after criticism |".formatted(words(Follows.OPPOSING)));
        lines.add("| has %s | criticism after praise, or praise after criticism |".formatted(words(Follows.STILL)));
        section(lines, "Praise and criticism", "tone", "words");
        for (Tone one : Tone.values()) lines.add("| %s | %s |".formatted(plain(one), words(one.words)));
        return lines;
    }

    private static void section(List<String> lines, String title, String... columns) {
        lines.addAll(List.of("", "## " + title, ""));
        table(lines, columns);
    }

    private static void table(List<String> lines, String... columns) {
        lines.add("| " + String.join(" | ", columns) + " |");
        lines.add("|" + "---|".repeat(columns.length));
    }

    private static String words(List<String> phrases) {
        return "“" + String.join("”, “", phrases) + "”";
    }

    private static String plain(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
