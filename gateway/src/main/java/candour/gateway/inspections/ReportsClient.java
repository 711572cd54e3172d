package candour.gateway.inspections;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** The text of a report; every change of it makes another revision. */
@RegisterRestClient(configKey = "inspections")
@Path("/inspections/{id}/report")
public interface ReportsClient {

    /** A paragraph's new words. */
    record EditParagraph(String text, boolean statesJudgement) {}

    /** A grade, or the reason for none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GiveJudgement(String grade, String reason) {}

    /** New words for what needs to improve. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EditImprovement(String text, String reference) {}

    /** A new paragraph, after another one or first in a section. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AddParagraph(String after, Integer section, String text, boolean statesJudgement) {}

    /** Another thing that needs to improve. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AddImprovement(String kind, String text, String reference) {}

    /** @param revision {@code issued}, {@code final} or {@code current}; null for what this reader should see */
    @GET
    RestResponse<Report> get(@PathParam("id") String id, @QueryParam("revision") String revision);

    @PUT
    @Path("paragraphs/{paragraph}")
    Report paragraph(
            @PathParam("id") String id,
            @PathParam("paragraph") String paragraph,
            @HeaderParam("If-Match") String version,
            EditParagraph edit);

    @POST
    @Path("paragraphs")
    Report addParagraph(@PathParam("id") String id, @HeaderParam("If-Match") String version, AddParagraph added);

    @DELETE
    @Path("paragraphs/{paragraph}")
    Report removeParagraph(
            @PathParam("id") String id,
            @PathParam("paragraph") String paragraph,
            @HeaderParam("If-Match") String version);

    @POST
    @Path("improvements")
    Report addImprovement(@PathParam("id") String id, @HeaderParam("If-Match") String version, AddImprovement added);

    @DELETE
    @Path("improvements/{improvement}")
    Report removeImprovement(
            @PathParam("id") String id,
            @PathParam("improvement") String improvement,
            @HeaderParam("If-Match") String version);

    @PUT
    @Path("judgements/{area}")
    Report judgement(
            @PathParam("id") String id,
            @PathParam("area") String area,
            @HeaderParam("If-Match") String version,
            GiveJudgement given);

    @PUT
    @Path("improvements/{improvement}")
    Report improvement(
            @PathParam("id") String id,
            @PathParam("improvement") String improvement,
            @HeaderParam("If-Match") String version,
            EditImprovement edit);
}
