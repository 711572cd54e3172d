package candour.gateway.improvement;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Puts weaknesses, what measures them, values and figures on record. */
@RegisterRestClient(configKey = "inspections")
@Path("/")
public interface PromisesClient {

    /** Something a report found wrong. */
    record Identify(String authority, String title, String finding, String source, String foundOn) {}

    /** What was planned, claimed or seen. */
    record Grounds(String grounds) {}

    /** Something that is counted; the target may be null. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Define(
            String authority,
            String title,
            String definition,
            String numerator,
            String denominator,
            String unit,
            String better,
            BigDecimal target,
            boolean teamCapable,
            List<String> weaknesses) {}

    /** A value for a period, or why there is none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Observe(
            LocalDate periodFrom,
            LocalDate periodTo,
            String team,
            BigDecimal value,
            String missing,
            Long numerator,
            Long denominator,
            String source) {}

    /** A figure about a workforce, or why there is none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RecordFigure(
            String authority,
            String figure,
            String period,
            String team,
            BigDecimal low,
            BigDecimal high,
            String missing,
            String source,
            String claimedBy,
            String definition) {}

    /** What comes back of a figure. */
    record Recorded(String id) {}

    @POST
    @Path("weaknesses")
    Weakness identify(@HeaderParam("Idempotency-Key") String key, Identify said);

    @GET
    @Path("weaknesses/{id}")
    RestResponse<Weakness> weakness(@PathParam("id") String id);

    @POST
    @Path("weaknesses/{id}/{noun}")
    Weakness step(
            @PathParam("id") String id,
            @PathParam("noun") String noun,
            @HeaderParam("If-Match") String version,
            Grounds grounds);

    @POST
    @Path("measures")
    Measure define(@HeaderParam("Idempotency-Key") String key, Define said);

    @GET
    @Path("measures/{id}")
    RestResponse<Measure> measure(@PathParam("id") String id);

    @POST
    @Path("measures/{id}/observations")
    Measure observe(@PathParam("id") String id, @HeaderParam("If-Match") String version, Observe said);

    @POST
    @Path("workforce-figures")
    Recorded figure(@HeaderParam("Idempotency-Key") String key, RecordFigure said);
}
