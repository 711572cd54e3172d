package candour.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** Looks for what would shut somebody out, by the rules of WCAG 2.2 AA as far as a machine can tell. */
final class Barriers {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final Page page;

    Barriers(Page page) {
        this.page = page;
    }

    void find(String shape) {
        var results = new AxeBuilder(page).withTags(RULES).setLegacyMode(true).analyze();
        assertThat(results.getViolations().stream().map(Barriers::words))
                .as("barriers on %s", shape)
                .isEmpty();
    }

    private static String words(Rule rule) {
        return rule.getNodes().stream()
                .limit(3)
                .map(node -> "%n    at %s: %s".formatted(node.getTarget(), node.getHtml()))
                .collect(Collectors.joining("", rule.getHelp() + " (" + rule.getId() + ")", ""));
    }
}
