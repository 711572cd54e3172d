package candour.inspections.task;

import candour.conventions.PageRequest;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The named filters of the list of tasks. */
public class TaskFilter extends PageRequest {

    @QueryParam("everybodys")
    @Parameter(description = "With true, a lead inspector also sees what other lead inspectors answer for")
    public boolean everybodys;
}
