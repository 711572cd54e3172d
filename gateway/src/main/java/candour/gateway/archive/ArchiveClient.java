package candour.gateway.archive;

import candour.gateway.inspections.Listed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Published reports, whatever their origin, and what is drawn from them. A null parameter filters nothing. */
@RegisterRestClient(configKey = "inspections")
@Path("/")
public interface ArchiveClient {

    @GET
    @Path("published-reports")
    Listed<ArchivedLine> list(
            @QueryParam("authority") String authority,
            @QueryParam("framework") String framework,
            @QueryParam("year") String year,
            @QueryParam("after") String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("published-reports/{id}")
    ArchivedReport get(@PathParam("id") String id);

    @GET
    @Path("published-reports/search")
    SearchAnswer search(
            @QueryParam("q") String words,
            @QueryParam("authority") String authority,
            @QueryParam("framework") String framework,
            @QueryParam("area") String area,
            @QueryParam("grade") String grade,
            @QueryParam("year") String year,
            @QueryParam("after") String after);

    @GET
    @Path("authorities/{onsCode}/judgements")
    AuthorityRecord judgements(@PathParam("onsCode") String onsCode);

    @GET
    @Path("national-figures")
    NationalFigures national(@QueryParam("framework") String framework, @QueryParam("area") String area);
}
