package candour.gateway.pages.records;

import candour.gateway.pages.Errors;
import candour.gateway.pages.inspections.Refusal;
import candour.gateway.problem.ServiceProblem;

/** A refusal of what a form made from the contract says, each error at the input its pointer names. */
final class Refused {

    private Refused() {}

    static Errors errors(ServiceProblem refused) {
        if (Refusal.isStale(refused)) {
            return Errors.none()
                    .add("", "Somebody else added to this record while you were writing. Read it, then send again");
        }
        var known = Refusal.errors(refused);
        if (refused.problem().errors().isEmpty()) {
            return known;
        }
        var errors = Errors.none();
        refused.problem().errors().forEach(error -> errors.add(place(error.pointer()), error.message()));
        return errors;
    }

    /** {@code /children/0/bornOn} is the input {@code children.0.bornOn}; the name of a guard is none. */
    private static String place(String pointer) {
        return pointer != null && pointer.startsWith("/") ? pointer.substring(1).replace('/', '.') : "";
    }
}
