package candour.inspections.statement;

import candour.conventions.PageRequest;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which statements are asked for. */
public class StatementFilter extends PageRequest {

    @QueryParam("report")
    @Parameter(description = "Only those about this report")
    public UUID report;

    @QueryParam("authority")
    @Parameter(description = "Only those about reports on this authority, by ONS code")
    public String authority;
}
