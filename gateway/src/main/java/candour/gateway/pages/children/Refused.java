package candour.gateway.pages.children;

import candour.gateway.pages.Errors;
import candour.gateway.pages.inspections.Refusal;
import candour.gateway.problem.ServiceProblem;

/** A refusal of what a form says about a child, as errors of that form. */
final class Refused {

    private Refused() {}

    /** When somebody else recorded something first, the page shows it, and the form can be sent again. */
    static Errors errors(ServiceProblem refused) {
        return Refusal.isStale(refused)
                ? Errors.none()
                        .add("", "Somebody else added to this record while you were writing. Read it, then send again")
                : Refusal.errors(refused);
    }
}
