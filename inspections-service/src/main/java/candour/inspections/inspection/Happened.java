package candour.inspections.inspection;

import candour.conventions.ProblemException;
import java.time.LocalDate;

/**
 * What happened with a step.
 *
 * @param ground why, of the list; for steps that set an inspection aside
 * @param reason why, in plain words
 */
record Happened(LocalDate on, Ground ground, String reason) {

    /** The facts as given, dated; 422 names what the step asks for and was not given. */
    static Happened of(InspectionStep step, LocalDate on, TakeStep facts) {
        if (step.asks() == Asks.GROUND && facts.ground() == null) {
            throw ProblemException.rule("/ground", "Choose the ground");
        }
        if (step.asks() != Asks.NOTHING
                && (facts.reason() == null || facts.reason().isBlank())) {
            throw ProblemException.rule("/reason", "Enter the reason in plain words");
        }
        if (step.asks() != Asks.GROUND && facts.ground() != null) {
            throw ProblemException.rule("/ground", "This step takes no ground; give the reason in words");
        }
        return new Happened(on, facts.ground(), facts.reason());
    }
}
