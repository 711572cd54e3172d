package candour.gateway.pages.inspections;

import candour.gateway.pages.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The kinds of inspection and visit, in the words the service shows them in. */
public enum Kind {
    SLAC("Safeguarding and looked after children", "SLAC"),
    UNANNOUNCED("Unannounced inspection of contact, referral and assessment", null),
    SIF("Single inspection", "SIF"),
    ILACS_SHORT("Short inspection", null),
    ILACS_STANDARD("Standard inspection", "ILACS"),
    FOCUSED("Focused visit", null),
    MONITORING("Monitoring visit", null),
    JTAI("Joint targeted area inspection", null);

    private final String words;
    private final String usualUnder;

    Kind(String words, String usualUnder) {
        this.words = words;
        this.usualUnder = usualUnder;
    }

    /** The kind suggested for a framework, such as {@code SIF_2013}; null where none was read. */
    public static String usualUnder(String framework) {
        return Arrays.stream(values())
                .filter(kind ->
                        kind.usualUnder != null && framework != null && framework.startsWith(kind.usualUnder + "_"))
                .map(Kind::name)
                .findFirst()
                .orElse(null);
    }

    /** Whether an inspection of the kind called so is one that visits follow. */
    static boolean isFollowedByVisits(String words) {
        return Stream.of(SLAC, SIF, ILACS_SHORT, ILACS_STANDARD).anyMatch(kind -> kind.words.equals(words));
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
