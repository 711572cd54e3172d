package candour.inspections.weakness;

import candour.conventions.Problem;
import java.util.List;

/** Looks whether one {@link Guard} of a step is met; kept by the package whose facts it looks at. */
public interface WeaknessGuard {

    Guard guard();

    /** What is still unmet, a sentence each; empty when the guard is met. */
    List<Problem.Error> unmet(Weakness weakness);

    /** What must be true before a step may be taken, besides its state and its role. */
    enum Guard {
        PRACTICE_WAS_SEEN("cases were read after the action was claimed, and what was seen is on record"),
        MEASURED_BY_TEAM("a measure of it is told by team, so that no average hides a team"),
        OTHER_BODY("whoever verifies is of another body than whoever claimed");

        private final String words;

        Guard(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
