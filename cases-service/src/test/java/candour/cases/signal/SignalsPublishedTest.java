package candour.cases.signal;

import static java.util.stream.Collectors.joining;

import candour.cases.facts.FactKind;
import candour.conventions.trial.Published;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The signals, the tiers, the thresholds and the kinds of fact are those a practitioner has read. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SignalsPublishedTest {

    @Test
    void the_signals_are_those_published() {
        var page = "# What puts a child on the worklist, and where\n\n"
                + "Bands, not scores: facts in, reasons out. Signals only raise; being seen is the one fact that ends some.\n\n"
                + table(
                        "Signals",
                        "id | signal | family | thresholds | evidence",
                        Signal.values(),
                        it -> "%s | %s | %s | %s | %s"
                                .formatted(it.id(), it.title(), words(it.family()), thresholds(it), it.evidence()))
                + table("For now", "id | what makes it one", Danger.values(), it -> it.id() + " | " + it.title())
                + table(
                        "Tiers, the first that holds",
                        "tier | when | rule",
                        TierRule.values(),
                        it -> "%s | %s | %s".formatted(it.tier(), it.tier().title(), it.title()))
                + table(
                        "Thresholds an authority may set",
                        "setting | usual | meaning",
                        Threshold.values(),
                        it -> "%s | %d | %s".formatted(it.setting(), it.usual(), it.title()))
                + table(
                        "Facts",
                        "kind | what is told | detail | may end a signal",
                        FactKind.values(),
                        it -> "%s | %s | %s | %s"
                                .formatted(words(it), it.told(), it.what(), it.relieves() ? "yes" : "no"));

        Published.mustEqual("signals.md", page.stripTrailing() + "\n");
    }

    private static <R> String table(String heading, String columns, R[] rows, Function<R, String> line) {
        var rule = "|---".repeat(columns.split("\\|").length) + "|\n";
        return "## " + heading + "\n\n| " + columns + " |\n" + rule
                + Arrays.stream(rows)
                        .map(row -> "| " + line.apply(row) + " |\n")
                        .collect(joining()) + "\n";
    }

    private static String thresholds(Signal signal) {
        return signal.thresholds().stream()
                .map(it -> it.setting() + " = " + it.usual())
                .collect(joining(", "));
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
