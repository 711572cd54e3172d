package candour.gateway.pages.authorities.scrutiny;

import io.quarkus.qute.TemplateExtension;
import java.util.Map;

/** The colour of a recommendation's tag; the words say the same without it. */
@TemplateExtension(namespace = "standing")
final class StandingColour {

    private static final Map<String, String> COLOURS = Map.of(
            "NO_RESPONSE", "red",
            "RESPONSE_DUE", "yellow",
            "REJECTED", "grey",
            "NOT_ACHIEVED", "orange",
            "ACHIEVED", "light-blue",
            "ACHIEVED_LATE", "light-blue",
            "VERIFIED", "green",
            "REOPENED", "orange");

    private StandingColour() {}

    static String colour(String standing) {
        return COLOURS.getOrDefault(standing, "blue");
    }
}
