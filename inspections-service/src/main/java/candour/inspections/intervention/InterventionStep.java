package candour.inspections.intervention;

import static candour.inspections.intervention.InterventionState.*;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The steps of an intervention, in the order in which they are taken. It ends by a decision, never by the calendar. */
public enum InterventionStep {
    // spotless:off
    ISSUE(from(PROPOSED), IN_FORCE, Successor.NONE,
            "Issue", "It is issued and in force, from a date as well as it is known"),
    REVIEW(from(IN_FORCE), UNDER_REVIEW, Successor.NONE,
            "Begin a review", "Whoever issued it looks at what has come of it; it stays in force meanwhile"),
    CONTINUATION(from(UNDER_REVIEW), IN_FORCE, Successor.NONE,
            "Continue", "The review leaves it in force as it is"),
    REVISION(from(UNDER_REVIEW), REVISED, Successor.SAME_KIND,
            "Revise", "It ends, and one of the same kind with other terms follows it"),
    REPLACEMENT(from(UNDER_REVIEW), REPLACED, Successor.ANY_KIND,
            "Replace", "It ends, and another intervention takes its place"),
    ESCALATION(from(UNDER_REVIEW), ESCALATED, Successor.HIGHER_KIND,
            "Escalate", "It ends, and one further up the ladder follows it"),
    LIFTING(from(UNDER_REVIEW), LIFTED, Successor.NONE,
            "Lift", "It ends, and none follows it");
    // spotless:on

    /** Which kind of intervention must stand ready to follow. */
    enum Successor {
        NONE("none"),
        SAME_KIND("one of the same kind"),
        ANY_KIND("one of any kind"),
        HIGHER_KIND("one further up the ladder");

        private final String words;

        Successor(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        boolean admits(InterventionKind ending, InterventionKind next) {
            return switch (this) {
                case NONE -> false;
                case SAME_KIND -> next == ending;
                case ANY_KIND -> true;
                case HIGHER_KIND -> next.compareTo(ending) > 0;
            };
        }
    }

    private final Set<InterventionState> from;
    private final InterventionState to;
    private final Successor successor;
    private final String title;
    private final String meaning;

    InterventionStep(
            Set<InterventionState> from, InterventionState to, Successor successor, String title, String meaning) {
        this.from = from;
        this.to = to;
        this.successor = successor;
        this.title = title;
        this.meaning = meaning;
    }

    public Set<InterventionState> from() {
        return from;
    }

    public InterventionState to() {
        return to;
    }

    Successor successor() {
        return successor;
    }

    public String title() {
        return title;
    }

    public String meaning() {
        return meaning;
    }

    public String noun() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<InterventionStep> ofNoun(String noun) {
        return Arrays.stream(values()).filter(step -> step.noun().equals(noun)).findFirst();
    }

    private static Set<InterventionState> from(InterventionState... states) {
        return Set.of(states);
    }
}
