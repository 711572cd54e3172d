package candour.gateway.inspections;

import candour.gateway.pages.Choice;

/** A row of the service's tables of categories and outcomes: a code, its words, and what it comes to. */
public final class RepresentationWords {

    private RepresentationWords() {}

    /** What a representation can be about. */
    public record Category(String category, String title, String hint) {

        public Choice choice() {
            return new Choice(category, title, hint);
        }
    }

    /** How a representation can end. */
    public record Outcome(String outcome, String title, String hint) {

        public Choice choice() {
            return new Choice(outcome, title, hint);
        }
    }
}
