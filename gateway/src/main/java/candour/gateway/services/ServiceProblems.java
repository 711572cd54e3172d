package candour.gateway.services;

import candour.gateway.problem.Problem;
import candour.gateway.problem.Problems;
import candour.gateway.problem.ServiceProblem;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Turns a service's refusal into an exception that keeps its problem and its words. */
@Provider
class ServiceProblems implements ResponseExceptionMapper<ServiceProblem> {

    private final ObjectMapper json;

    ServiceProblems(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public ServiceProblem toThrowable(Response response) {
        var body = response.hasEntity() ? response.readEntity(String.class) : "";
        return new ServiceProblem(problem(response.getStatus(), body), body);
    }

    /** An answer that is no problem document still has a status; that is all a page may believe of it. */
    private Problem problem(int status, String body) {
        try {
            var problem = json.readValue(body, Problem.class);
            if (problem != null && problem.type() != null && problem.status() == status) {
                return problem;
            }
        } catch (JsonProcessingException unreadable) {
            return bare(status);
        }
        return bare(status);
    }

    private static Problem bare(int status) {
        var row = Problems.ofStatus(status);
        return new Problem(row.uri(), row.title(), status, null, null, null, null);
    }
}
