package candour.cases.worklist;

import candour.cases.signal.Tier;
import candour.conventions.PageRequest;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What part of the worklist is asked for. */
public class WorklistFilter extends PageRequest {

    @QueryParam("team")
    @Parameter(description = "The team that holds the work; all of the authority's without it")
    public String team;

    @QueryParam("tier")
    public Tier tier;
}
