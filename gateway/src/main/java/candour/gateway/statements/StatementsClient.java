package candour.gateway.statements;

import candour.gateway.inspections.Listed;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Statements about published reports, checked in context. */
@RegisterRestClient(configKey = "inspections")
@Path("/")
public interface StatementsClient {

    /** Words to be laid beside a report, or beside all of them where none is named. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Said(String report, String text) {}

    /** A statement to be kept; without {@code issuedOn} as a draft. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Register(String report, String body, String title, String text, LocalDate issuedOn, String address) {}

    /** New words; {@code why} only for a correction. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Words(String text, String why) {}

    /** The day of issue. */
    record Issue(LocalDate on) {}

    @POST
    @Path("statement-checks")
    StatementCheck check(Said said);

    @GET
    @Path("statements")
    Listed<StatementLine> list(
            @QueryParam("report") String report,
            @QueryParam("authority") String authority,
            @QueryParam("after") String after,
            @QueryParam("limit") int limit);

    @POST
    @Path("statements")
    Statement register(@HeaderParam("Idempotency-Key") String key, Register said);

    @GET
    @Path("statements/{id}")
    RestResponse<Statement> get(@PathParam("id") String id);

    @PUT
    @Path("statements/{id}/writing")
    Statement write(@PathParam("id") String id, @HeaderParam("If-Match") String version, Words words);

    @POST
    @Path("statements/{id}/check")
    Statement check(@PathParam("id") String id, @HeaderParam("If-Match") String version);

    @POST
    @Path("statements/{id}/issue")
    Statement issue(@PathParam("id") String id, @HeaderParam("If-Match") String version, Issue when);

    @POST
    @Path("statements/{id}/correction")
    Statement correct(@PathParam("id") String id, @HeaderParam("If-Match") String version, Words words);
}
