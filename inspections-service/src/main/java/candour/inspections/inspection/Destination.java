package candour.inspections.inspection;

import java.util.Optional;

/** Where a step leads. */
sealed interface Destination {

    /** The state that follows, where the row alone tells. */
    default Optional<InspectionState> state() {
        return Optional.empty();
    }

    /** The state that follows for an inspection that stands here and came from there. */
    InspectionState after(InspectionState here, InspectionState cameFrom);

    /** How the table prints it. */
    String words();

    /** Whether the state left behind is remembered, so that the inspection can go back to it. */
    default boolean remembers() {
        return false;
    }

    static Destination to(InspectionState state) {
        return new To(state, false);
    }

    /** To a state from which the inspection can go back to where it was. */
    static Destination aside(InspectionState state) {
        return new To(state, true);
    }

    static Destination stay() {
        return new Stay();
    }

    static Destination back() {
        return new Back();
    }

    /** To a state of its own. */
    record To(InspectionState next, boolean remembers) implements Destination {
        @Override
        public Optional<InspectionState> state() {
            return Optional.of(next);
        }

        @Override
        public InspectionState after(InspectionState here, InspectionState cameFrom) {
            return next;
        }

        @Override
        public String words() {
            return next.words();
        }
    }

    /** A fact recorded where the inspection stands. */
    record Stay() implements Destination {
        @Override
        public InspectionState after(InspectionState here, InspectionState cameFrom) {
            return here;
        }

        @Override
        public String words() {
            return "(stays)";
        }
    }

    /** To where it was before it was interrupted. */
    record Back() implements Destination {
        @Override
        public InspectionState after(InspectionState here, InspectionState cameFrom) {
            return cameFrom;
        }

        @Override
        public String words() {
            return "(back to where it was)";
        }
    }
}
