package candour.cases.clock;

import candour.conventions.Problem;
import candour.conventions.Recorder;
import candour.ledger.Subject;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The forecast over HTTP. */
@Path("/forecast")
@Tag(name = "timescales")
@APIResponse(
        responseCode = "default",
        description = "Refused",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
@RolesAllowed({"team-manager", "director"})
class ForecastResource {

    private final Forecast forecast;
    private final Recorder recorder;

    ForecastResource(Forecast forecast, Recorder recorder) {
        this.forecast = forecast;
        this.recorder = recorder;
    }

    @GET
    @Operation(summary = "What runs out in the next ten working days, by team and timescale, and what is late already")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ForecastView.class)))
    public ForecastView get() {
        var view = forecast.view();
        recorder.record(
                new Subject("forecast", view.from().toString(), 0),
                "access.list",
                Map.of("count", view.items().size()),
                null);
        return view;
    }
}
