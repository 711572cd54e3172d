package candour.gateway.services;

import candour.gateway.Time;
import candour.gateway.pages.Flash;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.net.URI;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** A page of the test's own, which asks the echoing service for whatever its address says. */
@Path("/sample")
@Produces("text/html")
@RunOnVirtualThread
public class SamplePage {

    @RegisterRestClient(configKey = "cases")
    interface CasesClient {
        @GET
        @Path("/{what}")
        RestResponse<String> ask(@PathParam("what") String what);
    }

    @RegisterRestClient(configKey = "reviews")
    interface ReviewsClient {
        @GET
        @Path("/reviews")
        String ask();
    }

    private final CasesClient cases;
    private final ReviewsClient reviews;
    private final Flash flash;
    private final Time time;

    SamplePage(@RestClient CasesClient cases, @RestClient ReviewsClient reviews, Flash flash, Time time) {
        this.cases = cases;
        this.reviews = reviews;
        this.flash = flash;
        this.time = time;
    }

    @GET
    @Path("/cases/{what}")
    public String cases(@RestPath String what) {
        var answer = Versioned.of(cases.ask(what));
        return answer.etag() + " " + answer.value();
    }

    @GET
    @Path("/reviews")
    public String reviews() {
        return reviews.ask();
    }

    @GET
    @Path("/gap")
    public String gap() {
        var part = Part.of(reviews::ask, time);
        return part.isAvailable() ? part.value() : "unavailable at " + part.unavailableAt();
    }

    @POST
    public RestResponse<Void> say() {
        flash.done("It was <done>");
        return RestResponse.seeOther(URI.create("/developers"));
    }
}
