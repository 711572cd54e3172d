package candour.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** Looks for what would shut somebody out, by the rules of WCAG 2.2 AA as far as a machine can tell. */
final class Barriers {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Barriers() {}

    /** What stands in the way, in words. */
    static List<String> on(Page page) {
        var results = new AxeBuilder(page).withTags(RULES).setLegacyMode(true).analyze();
        return results.getViolations().stream().map(Barriers::words).toList();
    }

    private static String words(Rule rule) {
        return rule.getNodes().stream()
                .limit(3)
                .map(node -> "%n    at %s: %s".formatted(node.getTarget(), node.getHtml()))
                .collect(Collectors.joining("", rule.getHelp() + " (" + rule.getId() + ")", ""));
    }
}
