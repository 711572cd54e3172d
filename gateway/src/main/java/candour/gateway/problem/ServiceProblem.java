package candour.gateway.problem;

/** A service refused or failed what a page asked of it. */
public class ServiceProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final String body;
    private final int status;

    /** @param body the answer's raw text, for a page that shows both versions of a conflict */
    public ServiceProblem(Problem problem, String body) {
        super(problem.status() + " " + problem.type());
        this.problem = problem;
        this.status = problem.status();
        this.body = body;
    }

    public int status() {
        return status;
    }

    public Problem problem() {
        return problem;
    }

    public String body() {
        return body;
    }

    /** True when the service could not be asked at all, as opposed to saying no. */
    public boolean isAway() {
        return status >= 502 && status <= 504;
    }
}
