package candour.inspections.reviewload;

import candour.conventions.ProblemException;
import candour.conventions.Time;
import candour.inspections.authority.Authorities;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** How busy the board was with reviews in the months before a day, asked of reviews-service each time. */
@Path("/authorities/{onsCode}/review-load")
@Tag(name = "improvement")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@RunOnVirtualThread
class ReviewLoadResource {

    private static final Logger LOG = Logger.getLogger(ReviewLoadResource.class);
    private static final int MOST_MONTHS = 240;

    private final ReviewsClient reviews;
    private final Authorities authorities;
    private final Time time;

    ReviewLoadResource(@RestClient ReviewsClient reviews, Authorities authorities, Time time) {
        this.reviews = reviews;
        this.authorities = authorities;
        this.time = time;
    }

    @GET
    @Operation(
            summary = "Reviews undertaken by the board in the months before a day",
            description =
                    "Of unpublished reviews a count only. While reviews-service is away: available false, no number.")
    public ReviewLoadView load(
            @PathParam("onsCode") String onsCode,
            @QueryParam("to") @Parameter(description = "Last day of the window, yyyy-mm-dd; today when left out")
                    String to,
            @QueryParam("months") @DefaultValue("48") @Parameter(description = "1 to 240") int months) {
        if (months < 1 || months > MOST_MONTHS) {
            throw ProblemException.rule("/months", "Enter 1 to 240 months");
        }
        var authority = authorities.get(onsCode).onsCode();
        var last = day(to);
        return ask(authority, last.minusMonths(months).plusDays(1), last);
    }

    private ReviewLoadView ask(String authority, LocalDate from, LocalDate to) {
        try {
            var load = reviews.load(authority, from, to);
            return new ReviewLoadView(authority, from, to, true, load.undertaken(), load.definition(), time.now());
        } catch (ProcessingException | WebApplicationException away) {
            LOG.warnf("reviews-service did not say how many reviews there were: %s", away.getMessage());
            return new ReviewLoadView(authority, from, to, false, null, null, time.now());
        }
    }

    private LocalDate day(String text) {
        if (text == null) {
            return time.today();
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            throw ProblemException.rule("/to", "Enter a day as yyyy-mm-dd");
        }
    }
}
