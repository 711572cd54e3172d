package candour.gateway.pages.statements;

import io.quarkus.qute.TemplateExtension;
import java.util.Map;

/** How verdicts are coloured; the word is always beside the colour. */
@TemplateExtension(namespace = "verdict")
final class Shown {

    private static final Map<String, String> COLOURS = Map.of(
            "VERBATIM_WHOLE_SENTENCE", "green",
            "PART_OF_SENTENCE", "turquoise",
            "CONTEXT_REQUIRED", "red",
            "ALTERED", "red",
            "SPLICED", "orange",
            "NOT_A_QUOTATION", "yellow",
            "MISATTRIBUTED", "orange");

    private Shown() {}

    static String colour(String verdict) {
        return COLOURS.getOrDefault(verdict, "grey");
    }

    /** How a share reads: {@code 3 of 20}. */
    static String share(long part, int whole) {
        return part + " of " + whole;
    }
}
