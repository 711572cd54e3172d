package candour.inspections.inspection;

import candour.conventions.PageRequest;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The named filters of the list of inspections. */
public class InspectionFilter extends PageRequest {

    @QueryParam("state")
    @Parameter(description = "Only inspections that stand here")
    public InspectionState state;

    @QueryParam("kind")
    @Parameter(description = "Only inspections and visits of this kind")
    public InspectionKind kind;

    @QueryParam("published")
    @Parameter(description = "true: only those whose report everybody reads, corrected and closed ones among them")
    public boolean published;

    @QueryParam("late")
    @Parameter(description = "true: only those with a deadline that has passed unmet")
    public boolean late;

    @QueryParam("authority")
    @Parameter(description = "Only inspections of the authority with this ONS code")
    public String authority;
}
