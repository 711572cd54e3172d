package candour.cases.record;

import candour.conventions.Problem;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import java.util.List;

/**
 * A guard that keeps a step from being taken.
 *
 * @param guard name of the guard, with the rule it comes from: {@code 8868 section 47 open}
 * @param meets what would meet it, as a sentence to the person who asked
 */
public record Unmet(String guard, String meets) {

    /** Refuses with 409, naming every unmet guard, where there is one. */
    public static void refuse(List<Unmet> unmet) {
        if (!unmet.isEmpty()) {
            throw new ProblemException(
                    Problems.GUARD_NOT_MET,
                    "Something must happen before this step.",
                    unmet.stream()
                            .map(it -> new Problem.Error(it.guard(), it.meets()))
                            .toList());
        }
    }

    /** Whether a rule of the census is broken, by whose number it is then named: no override mends a return. */
    public boolean breaksTheReturn() {
        return Character.isDigit(guard.charAt(0));
    }
}
