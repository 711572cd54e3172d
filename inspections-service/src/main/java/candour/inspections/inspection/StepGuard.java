package candour.inspections.inspection;

import candour.conventions.Problem;
import java.util.List;

/** Looks whether one {@link Guard} is met; kept by the package whose facts it looks at. */
public interface StepGuard {

    Guard guard();

    /** What is still unmet, a pointer and a sentence each; empty when the guard is met. */
    List<Problem.Error> unmet(Inspection inspection);
}
