package candour.inspections.inspection;

import candour.conventions.PageRequest;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The named filters of the list of inspections. */
public class InspectionFilter extends PageRequest {

    @QueryParam("state")
    @Parameter(description = "Only inspections that stand here")
    public InspectionState state;

    @QueryParam("authority")
    @Parameter(description = "Only inspections of the authority with this ONS code")
    public String authority;
}
