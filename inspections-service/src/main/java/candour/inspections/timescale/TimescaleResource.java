package candour.inspections.timescale;

import candour.conventions.IdempotencyKey;
import candour.conventions.RequestKeys;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The tables of timescales, for anybody to hold against the law, and their amendment by an administrator. */
@Path("/timescales")
@Tag(name = "timescales", description = "The clocks, their terms through the editions, and where each is written")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class TimescaleResource {

    private final Tables tables;
    private final Amendments amendments;
    private final Amend amending;
    private final RequestKeys keys;

    TimescaleResource(Tables tables, Amendments amendments, Amend amending, RequestKeys keys) {
        this.tables = tables;
        this.amendments = amendments;
        this.amending = amending;
        this.keys = keys;
    }

    @GET
    @PermitAll
    @Operation(summary = "The timescales through the editions of law and policy, with their amendments")
    public TimescaleView list() {
        return view();
    }

    @POST
    @Path("amendments")
    @RolesAllowed("operator")
    @Operation(
            summary = "Record another term for a row that is not verified",
            description = "It holds for clocks that start on or after validFrom; a clock that runs keeps its term. A"
                    + " verified row is 409.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = TimescaleView.class)))
    public Response amend(@HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, @NotNull @Valid AmendTimescale said) {
        amending.amend(said, keys.of(key, said));
        return Response.created(URI.create("/timescales")).entity(view()).build();
    }

    private TimescaleView view() {
        return new TimescaleView(tables.stream()
                .flatMap(table -> table.timescales().stream().flatMap(timescale -> rows(table.about(), timescale)))
                .toList());
    }

    private Stream<TimescaleView.Row> rows(String about, TitledTimescale<?> timescale) {
        var all = amendments.of(timescale.name());
        return timescale.rules().rows().stream().map(rule -> TimescaleView.row(about, timescale, rule, all));
    }
}
