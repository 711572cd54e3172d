package candour.gateway.oversight;

import candour.gateway.inspections.Listed;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Interventions, and what is said of them in public. */
@RegisterRestClient(configKey = "inspections")
@Path("/")
public interface InterventionsClient {

    /** The facts of a step; any may be null. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TakeStep(String on, String reason, String successor) {}

    /** An intervention before it is issued. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Propose(
            String kind,
            String issuedBy,
            List<String> scope,
            List<Answers> triggers,
            List<Demand> requirements,
            Integer nominalMonths,
            Integer reviewEveryMonths,
            Integer reportEveryMonths,
            String predecessor) {}

    /** What it answers. */
    record Answers(String words) {}

    /** One thing it demands. */
    record Demand(String text) {}

    /** A claim to be recorded. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RecordClaim(
            String intervention,
            String text,
            String claimant,
            String source,
            String saidOn,
            String theirWord,
            BigDecimal value,
            String unit,
            String definition) {}

    /** An attempt to get at a claim from stated inputs. */
    record Assess(boolean reproducible, String how) {}

    @GET
    @Path("authorities/{ons}/interventions")
    Listed<Intervention> list(@PathParam("ons") String authority);

    @POST
    @Path("authorities/{ons}/interventions")
    Intervention propose(@PathParam("ons") String authority, @HeaderParam("Idempotency-Key") String key, Propose said);

    @GET
    @Path("interventions/{id}")
    RestResponse<Intervention> get(@PathParam("id") String id);

    @POST
    @Path("interventions/{id}/{noun}")
    Intervention step(
            @PathParam("id") String id,
            @PathParam("noun") String noun,
            @HeaderParam("If-Match") String version,
            TakeStep facts);

    @GET
    @Path("authorities/{ons}/claims")
    Listed<Claim> claims(@PathParam("ons") String authority);

    @POST
    @Path("authorities/{ons}/claims")
    Claim claim(@PathParam("ons") String authority, @HeaderParam("Idempotency-Key") String key, RecordClaim said);

    @GET
    @Path("claims/{id}")
    RestResponse<Claim> oneClaim(@PathParam("id") String id);

    @POST
    @Path("claims/{id}/assessment")
    Claim assess(@PathParam("id") String id, @HeaderParam("If-Match") String version, Assess tried);
}
