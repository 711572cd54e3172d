package candour.gateway.pages.inspections;

import candour.gateway.pages.Choice;
import java.util.Arrays;
import java.util.List;

/** The states an inspection's list can be narrowed to, in the words the service shows them in. */
enum State {
    PLANNED("Planned"),
    NOTIFIED("Authority notified"),
    LISTS_REQUESTED("Data lists requested"),
    FIELDWORK("Fieldwork"),
    FIELDWORK_CLOSED("Fieldwork closed"),
    DRAFTING("Drafting the report"),
    MODERATION("In moderation"),
    DEFERRED("Deferred"),
    PAUSED("Paused"),
    INCOMPLETE("Fieldwork found incomplete"),
    CANCELLED("Cancelled"),
    COMMENTS_OPEN("Draft with the authority"),
    COMMENTS_CLOSED("Deciding representations"),
    DETERMINED("Representations decided"),
    FINAL_SIGNED("Final report signed"),
    FINAL_SHARED("Final report shared"),
    CLOSED_UNPUBLISHED("Closed; the letter is not published"),
    PUBLISHED("Published"),
    STATEMENT_DUE("Published; statement of action awaited"),
    STATEMENT_RECEIVED("Published; statement of action received"),
    CORRECTING("Published; a correction is in work"),
    CORRECTION_SIGNED("Published; a correction is signed"),
    CORRECTED("Published in a corrected text"),
    CLOSED("Published and closed"),
    WITHDRAWN("Withdrawn after publication");

    private final String words;

    State(String words) {
        this.words = words;
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(state -> Choice.of(state.name(), state.words))
                .toList();
    }

    /** The state of that name, or null for anything else: a mistyped address shows all. */
    static String orNull(String name) {
        return Arrays.stream(values())
                .map(State::name)
                .filter(state -> state.equals(name))
                .findFirst()
                .orElse(null);
    }
}
