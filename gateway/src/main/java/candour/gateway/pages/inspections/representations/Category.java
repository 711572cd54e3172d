package candour.gateway.pages.inspections.representations;

import candour.gateway.pages.Choice;
import java.util.Arrays;
import java.util.List;

/** What a representation can be about, in the service's words, with what to expect of each. */
enum Category {
    FACT("A fact is wrong", "Send evidence: a figure, a date, a document"),
    COMPLETENESS("Evidence was left out", "It existed at the time of fieldwork"),
    CLARITY("The wording is unclear", null),
    TYPO("A slip of the pen", null),
    JUDGEMENT(
            "A judgement is not borne out by the evidence",
            "Decided by somebody other than the author and the lead inspector"),
    TONE("The tone should be softer or harder", "It is answered, but tone is never a cause for changing a report"),
    PROCESS_CONDUCT("How the inspection was carried out", null),
    PRIVACY("Somebody can be identified", null),
    OUT_OF_SCOPE("Something outside this inspection", null);

    private final String words;
    private final String hint;

    Category(String words, String hint) {
        this.words = words;
        this.hint = hint;
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(category -> new Choice(category.name(), category.words, category.hint))
                .toList();
    }

    /** The words for a code; the code itself where the service has a newer one. */
    static String words(String code) {
        return Arrays.stream(values())
                .filter(category -> category.name().equals(code))
                .map(category -> category.words)
                .findFirst()
                .orElse(code);
    }
}
