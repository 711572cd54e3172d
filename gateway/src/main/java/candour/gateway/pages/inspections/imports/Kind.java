package candour.gateway.pages.inspections.imports;

import candour.gateway.pages.Choice;
import java.util.Arrays;
import java.util.List;

/** The kinds of inspection one can choose from, in the words the service shows them in. */
enum Kind {
    SLAC("Safeguarding and looked after children", "SLAC"),
    UNANNOUNCED("Unannounced inspection of contact, referral and assessment", "none"),
    SIF("Single inspection", "SIF"),
    ILACS_SHORT("Short inspection", "none"),
    ILACS_STANDARD("Standard inspection", "ILACS");

    private final String words;
    private final String framework;

    Kind(String words, String framework) {
        this.words = words;
        this.framework = framework;
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(kind -> Choice.of(kind.name(), kind.words))
                .toList();
    }

    /** The kind suggested for a framework, such as {@code SIF_2013}; null where none was read. */
    static String usualUnder(String framework) {
        return Arrays.stream(values())
                .filter(kind -> framework != null && framework.startsWith(kind.framework + "_"))
                .map(Kind::name)
                .findFirst()
                .orElse(null);
    }
}
