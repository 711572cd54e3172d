package candour.gateway.pages.authorities.promises;

import candour.gateway.oversight.Promise;
import io.quarkus.qute.TemplateExtension;
import java.util.Map;

/** Where a promise leads, and the colour of its tag; the words say the same without it. */
@TemplateExtension(namespace = "promise")
final class PromiseWords {

    private static final Map<String, String> COLOURS = Map.of(
            "OVERDUE", "red",
            "NOT_KEPT", "red",
            "KEPT", "green",
            "KEPT_LATE", "orange",
            "SAID_TO_BE_KEPT", "light-blue",
            "NO_DATE", "grey");

    private PromiseWords() {}

    static String colour(String state) {
        return COLOURS.getOrDefault(state, "blue");
    }

    static String path(Promise one, String ons) {
        var id = one.source().id();
        return switch (one.source().kind()) {
            case "SCRUTINY_REPORT" -> "/authorities/" + ons + "/scrutiny/" + id;
            case "WORKING_PARTY" -> "/authorities/" + ons + "/working-parties/" + id;
            default -> "/reports/" + id;
        };
    }
}
