package candour.gateway.oversight;

import candour.gateway.inspections.Listed;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Scrutiny reports, their recommendations, and who holds which office. */
@RegisterRestClient(configKey = "inspections")
@Path("/")
public interface ScrutinyClient {

    /** A scrutiny report as the executive received it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Receive(
            String title,
            String committee,
            LocalDate receivedOn,
            LocalDate noticeOn,
            List<String> authors,
            List<String> findings,
            List<Made> recommendations) {}

    /** One recommendation. */
    record Made(String text, String addressee) {}

    /** The executive's response; whoever sends it signs it. */
    record Respond(String statement, List<Answer> answers) {}

    /** The answer to one recommendation. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(String recommendation, String decision, String words, String promisedBy) {}

    /** The facts of a step; the shortfall may be null. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TakeStep(String reason, String shortfall) {}

    /** An office and its holder; the account may be null. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Assign(String subject, String name, String role, String title, String body, String from, String to) {}

    /** The last date an office was held; why it ended is not asked. */
    record End(String on) {}

    /** That an inspection found the same; the note may be null. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LinkFindings(String finding, String inspection, String part, String note) {}

    /** Why a link is taken back. */
    record WithdrawLink(String reason) {}

    @GET
    @Path("authorities/{ons}/scrutiny-reports")
    Listed<ScrutinyReport> list(@PathParam("ons") String authority);

    @POST
    @Path("authorities/{ons}/scrutiny-reports")
    ScrutinyReport receive(
            @PathParam("ons") String authority, @HeaderParam("Idempotency-Key") String key, Receive said);

    @GET
    @Path("authorities/{ons}/overdue-recommendations")
    Listed<Overdue> overdue(@PathParam("ons") String authority);

    @GET
    @Path("scrutiny-reports/{id}")
    RestResponse<ScrutinyReport> get(@PathParam("id") String id);

    @POST
    @Path("scrutiny-reports/{id}/response")
    ScrutinyReport respond(@PathParam("id") String id, @HeaderParam("If-Match") String version, Respond said);

    @GET
    @Path("concordances/{id}")
    Concordance concordance(@PathParam("id") String report);

    @POST
    @Path("concordances/{id}")
    Concordance link(@PathParam("id") String report, @HeaderParam("Idempotency-Key") String key, LinkFindings said);

    @POST
    @Path("concordances/{id}/links/{link}/withdrawal")
    Concordance withdraw(
            @PathParam("id") String report,
            @PathParam("link") String link,
            @HeaderParam("If-Match") String version,
            WithdrawLink why);

    @GET
    @Path("recommendations/{id}")
    RestResponse<Recommendation> recommendation(@PathParam("id") String id);

    @POST
    @Path("recommendations/{id}/{noun}")
    Recommendation step(
            @PathParam("id") String id,
            @PathParam("noun") String noun,
            @HeaderParam("If-Match") String version,
            TakeStep facts);

    @GET
    @Path("authorities/{ons}/weaknesses")
    Listed<Weakness> weaknesses(@PathParam("ons") String authority);

    @GET
    @Path("authorities/{ons}/offices")
    Listed<Office> offices(@PathParam("ons") String authority);

    @POST
    @Path("authorities/{ons}/offices")
    Office assign(@PathParam("ons") String authority, @HeaderParam("Idempotency-Key") String key, Assign said);

    @GET
    @Path("offices/{id}")
    RestResponse<Office> office(@PathParam("id") String id);

    @POST
    @Path("offices/{id}/end")
    Office end(@PathParam("id") String id, @HeaderParam("If-Match") String version, End end);
}
