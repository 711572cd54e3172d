package candour.inspections.opendata;

import candour.conventions.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is published, as data for everybody. */
@Path("/open-data")
@Tag(name = "open data", description = "Published judgements and reports as files, with what their columns mean")
@PermitAll
@RunOnVirtualThread
class OpenDataResource {

    private static final String CSV = "text/csv";
    private static final int MINUTES_5 = 300;

    private final OpenData data;

    OpenDataResource(OpenData data) {
        this.data = data;
    }

    /** A column of a file. */
    record ColumnView(String name, String meaning) {

        static List<ColumnView> of(DataSet set) {
            return set.columns().stream()
                    .map(column -> new ColumnView(column.name(), column.meaning()))
                    .toList();
        }
    }

    @GET
    @Path("columns/{set}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What the columns of a file mean",
            description =
                    "`JUDGEMENTS` or `REPORTS`. An unknown value is empty, with a reason beside it; it is never 0.")
    public Page<ColumnView> columns(@PathParam("set") DataSet set) {
        return new Page<>(ColumnView.of(set), null);
    }

    @GET
    @Path("judgements.csv")
    @Produces(CSV)
    @Operation(
            summary = "All published judgements, as CSV",
            description =
                    "Oldest first, streamed; with an ETag. Rehearsals, made-up authorities and withdrawn reports are no facts"
                            + " and not in it. Grades of different frameworks are not comparable; none are averaged.")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "304", description = "It has not changed")
    public Response judgementsAsCsv(@Context Request request) {
        return answer(request, out -> data.csv(DataSet.JUDGEMENTS, out), CSV);
    }

    @GET
    @Path("judgements.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The same as JSON", description = "One array; a key is missing where the value is not known.")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "304", description = "It has not changed")
    public Response judgementsAsJson(@Context Request request) {
        return answer(request, out -> data.json(DataSet.JUDGEMENTS, out), MediaType.APPLICATION_JSON);
    }

    @GET
    @Path("published-reports.csv")
    @Produces(CSV)
    @Operation(
            summary = "All published reports, as CSV",
            description = "One line a report, visits without grades among them.")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "304", description = "It has not changed")
    public Response reportsAsCsv(@Context Request request) {
        return answer(request, out -> data.csv(DataSet.REPORTS, out), CSV);
    }

    private Response answer(Request request, StreamingOutput file, String type) {
        var tag = new EntityTag(data.version());
        var known = request.evaluatePreconditions(tag);
        var answer = known != null ? known : Response.ok(file, type + ";charset=UTF-8");
        var cache = new CacheControl();
        cache.setMaxAge(MINUTES_5);
        cache.setNoTransform(false);
        return answer.tag(tag).cacheControl(cache).build();
    }
}
