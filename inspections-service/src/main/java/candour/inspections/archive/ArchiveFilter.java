package candour.inspections.archive;

import candour.conventions.PageRequest;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The named filters of the list of published reports. */
public class ArchiveFilter extends PageRequest {

    @QueryParam("authority")
    @Parameter(description = "Only reports on the authority with this ONS code")
    public String authority;

    @QueryParam("framework")
    @Parameter(description = "Only reports under the framework with this code")
    public String framework;

    @QueryParam("kind")
    @Parameter(description = "Only reports of this kind")
    public PublishedKind kind;

    @QueryParam("year")
    @Parameter(description = "Only reports of this year: of publication, or of fieldwork where that is not known")
    public Integer year;
}
