package candour.cases.chronology;

import candour.conventions.PageRequest;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What part of a chronology is asked for. */
public class ChronologyFilter extends PageRequest {

    @QueryParam("kind")
    @Parameter(description = "A kind of record, `visit`, or of event, `visit.seen`")
    public String kind;

    @QueryParam("from")
    @Parameter(description = "Events that may have happened on this day or later")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Events that may have happened on this day or earlier")
    public LocalDate to;
}
