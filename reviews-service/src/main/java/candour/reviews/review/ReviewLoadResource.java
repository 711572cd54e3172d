package candour.reviews.review;

import candour.conventions.Problem;
import candour.conventions.ProblemException;
import candour.conventions.Reach;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How busy a board was with reviews; a count for everybody, since an inspection may find a board preoccupied by them. */
@Path("/review-load")
@Tag(name = "review load", description = "How many reviews a board undertook")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@RunOnVirtualThread
@Transactional
class ReviewLoadResource {

    private final Reviews reviews;

    ReviewLoadResource(Reviews reviews) {
        this.reviews = reviews;
    }

    @GET
    @Operation(
            summary = "How many reviews a board undertook in a window",
            description = "A count and its definition only.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReviewLoad.class)))
    @APIResponse(
            responseCode = "422",
            description = "The authority or a day is missing or wrong",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public ReviewLoad load(
            @QueryParam("authority") @Parameter(description = "ONS code", required = true) String authority,
            @QueryParam("from") @Parameter(description = "First day, yyyy-mm-dd", required = true) String from,
            @QueryParam("to") @Parameter(description = "Last day, yyyy-mm-dd", required = true) String to) {
        if (authority == null || !authority.matches("[A-Z]\\d{8}")) {
            throw ProblemException.rule("/authority", "Choose an authority");
        }
        var first = day("/from", from);
        var last = day("/to", to);
        if (last.isBefore(first)) {
            throw ProblemException.rule("/to", "The window cannot end before it begins");
        }
        var undertaken = Reach.within(authority, () -> reviews.begun(authority, first, last));
        return new ReviewLoad(authority, first, last, undertaken, ReviewLoad.DEFINITION);
    }

    private static LocalDate day(String pointer, String text) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeParseException notADay) {
            throw ProblemException.rule(pointer, "Enter a day as yyyy-mm-dd");
        }
    }
}
