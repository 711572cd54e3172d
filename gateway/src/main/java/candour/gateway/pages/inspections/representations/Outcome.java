package candour.gateway.pages.inspections.representations;

import candour.gateway.pages.Choice;
import java.util.Arrays;
import java.util.List;

/** How a representation can be decided, in the service's words; which of them it takes, the service says. */
enum Outcome {
    ACCEPTED_CHANGED(
            "Accepted, the report changes", "The change must be made, with its cause, before the report is signed"),
    PARTLY_ACCEPTED(
            "Partly accepted, the report changes",
            "The change must be made, with its cause, before the report is signed"),
    ACCEPTED_NO_CHANGE("Accepted, no change is needed", null),
    REJECTED("Rejected", "The text stays as it is, to the byte"),
    REDIRECTED_TO_COMPLAINT("Redirected to a formal complaint", null),
    LATE_NOT_CONSIDERED("Late, not considered", "Only for what came after the window");

    private final String words;
    private final String hint;

    Outcome(String words, String hint) {
        this.words = words;
        this.hint = hint;
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(outcome -> new Choice(outcome.name(), outcome.words, outcome.hint))
                .toList();
    }
}
