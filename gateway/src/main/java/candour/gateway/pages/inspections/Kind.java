package candour.gateway.pages.inspections;

import candour.gateway.pages.Choice;
import java.util.Arrays;
import java.util.List;

/** The kinds of inspection and visit, in the words the service shows them in. */
public enum Kind {
    SLAC("Safeguarding and looked after children"),
    UNANNOUNCED("Unannounced inspection of contact, referral and assessment"),
    SIF("Single inspection"),
    ILACS_SHORT("Short inspection"),
    ILACS_STANDARD("Standard inspection"),
    FOCUSED("Focused visit"),
    MONITORING("Monitoring visit"),
    JTAI("Joint targeted area inspection");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    public Choice choice() {
        return Choice.of(name(), words);
    }

    public static List<Choice> choices() {
        return Arrays.stream(values()).map(Kind::choice).toList();
    }

    /** The kind of that name, or null for anything else. */
    static String orNull(String name) {
        return Arrays.stream(values())
                .map(Kind::name)
                .filter(kind -> kind.equals(name))
                .findFirst()
                .orElse(null);
    }
}
