package candour.gateway.pages.inspections;

import candour.gateway.pages.Errors;
import candour.gateway.problem.ServiceProblem;
import java.util.Set;

/** A service's refusal of what a form asked, as errors of that form. */
public final class Refusal {

    private static final Set<Integer> ABOUT_THE_FORM = Set.of(403, 409, 413, 422);

    private Refusal() {}

    /** Each error at the field its pointer names; any other failure is thrown on, to the error page. */
    public static Errors errors(ServiceProblem refused) {
        if (!ABOUT_THE_FORM.contains(refused.status())) {
            throw refused;
        }
        return Errors.of(refused.problem());
    }

    /** True when somebody else saved first; any other refusal is for {@link #errors}. */
    public static boolean isStale(ServiceProblem refused) {
        return refused.status() == 412;
    }
}
