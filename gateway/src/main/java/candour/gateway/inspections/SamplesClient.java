package candour.gateway.inspections;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Samples, what was found in their cases, and the cases referred back. */
@RegisterRestClient(configKey = "inspections")
@Path("/")
public interface SamplesClient {

    /** A row of the list drawn from. */
    record Row(String caseRef, String stratum) {}

    /** How many from a stratum. */
    record Size(String stratum, int size) {}

    /** A case that cannot be drawn. */
    record Exclusion(String caseRef, String reason) {}

    /** What to draw from. */
    record Draw(int listNumber, String seed, List<Row> frame, List<Size> sizes, List<Exclusion> exclusions) {}

    /** The list as the caller has it, or null for the one on record. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Redraw(List<Row> frame) {}

    /** What drawing again gave. */
    record Redrawn(boolean frameMatches, boolean drawMatches, String frameSha256, List<String> differences) {}

    /** A case that cannot be read. */
    record Replace(String caseRef, String reason) {}

    /** A standard and whether it is met. */
    record Standard(String standard, String met) {}

    /** What was found in a case. */
    record Audit(String caseRef, String scale, String grade, List<Standard> standards) {}

    /** Which grade a second person finds right. */
    record Moderate(String grade, String reason) {}

    /** Why the authority has to look now. */
    record Refer(String concern) {}

    /** What the authority is doing. */
    record Acknowledge(String words) {}

    @GET
    @Path("inspections/{id}/samples")
    Listed<Sample> list(@PathParam("id") String inspection);

    @POST
    @Path("inspections/{id}/samples")
    Sample draw(@PathParam("id") String inspection, @HeaderParam("Idempotency-Key") String key, Draw draw);

    @GET
    @Path("inspections/{id}/referrals")
    Listed<CaseReferral> referrals(@PathParam("id") String inspection);

    @GET
    @Path("samples/{sample}")
    RestResponse<Sample> get(@PathParam("sample") String id);

    @POST
    @Path("samples/{sample}/redraw")
    Redrawn redraw(@PathParam("sample") String id, Redraw said);

    @POST
    @Path("samples/{sample}/readers")
    Sample join(@PathParam("sample") String id, @HeaderParam("If-Match") String version);

    @POST
    @Path("samples/{sample}/replacements")
    Sample replace(@PathParam("sample") String id, @HeaderParam("If-Match") String version, Replace said);

    @GET
    @Path("samples/{sample}/audits")
    Listed<CaseAudit> audits(@PathParam("sample") String id);

    @POST
    @Path("samples/{sample}/audits")
    CaseAudit audit(@PathParam("sample") String id, @HeaderParam("Idempotency-Key") String key, Audit said);

    @GET
    @Path("case-audits/{audit}")
    RestResponse<CaseAudit> audit(@PathParam("audit") String id);

    @POST
    @Path("case-audits/{audit}/moderation")
    CaseAudit moderate(@PathParam("audit") String id, @HeaderParam("If-Match") String version, Moderate said);

    @POST
    @Path("case-audits/{audit}/referral")
    CaseAudit refer(@PathParam("audit") String id, @HeaderParam("If-Match") String version, Refer said);

    @GET
    @Path("case-audits/{audit}/referral")
    RestResponse<CaseReferral> referral(@PathParam("audit") String id);

    @POST
    @Path("case-audits/{audit}/acknowledgement")
    CaseReferral acknowledge(@PathParam("audit") String id, @HeaderParam("If-Match") String version, Acknowledge said);
}
