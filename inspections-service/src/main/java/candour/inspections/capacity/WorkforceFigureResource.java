package candour.inspections.capacity;

import candour.conventions.CurrentActor;
import candour.conventions.IdempotencyKey;
import candour.conventions.IfMatch;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.Recorder;
import candour.conventions.RequestKey;
import candour.conventions.RequestKeys;
import candour.conventions.Time;
import candour.inspections.access.Person;
import candour.inspections.access.Role;
import candour.inspections.authority.Authorities;
import candour.inspections.capacity.CapacityView.FigureView;
import candour.ledger.Subject;
import candour.ledger.Uuid7;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures about a workforce over HTTP, each with its source. */
@Path("/workforce-figures")
@Tag(name = "capacity")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class WorkforceFigureResource {

    private final WorkforceFigures figures;
    private final Authorities authorities;
    private final RequestKeys keys;
    private final Recorder recorder;
    private final CurrentActor current;
    private final Uuid7 ids;
    private final Time time;

    WorkforceFigureResource(
            WorkforceFigures figures,
            Authorities authorities,
            RequestKeys keys,
            Recorder recorder,
            CurrentActor current,
            Uuid7 ids,
            Time time) {
        this.figures = figures;
        this.authorities = authorities;
        this.keys = keys;
        this.recorder = recorder;
        this.current = current;
        this.ids = ids;
        this.time = time;
    }

    @POST
    @RolesAllowed({"director", "officer", "inspector", "lead-inspector", "moderator", "adviser"})
    @Operation(
            summary = "Record a figure",
            description =
                    "With its source, and whose claim it is. A later figure of the same kind and period counts instead.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = FigureView.class)))
    public Response record(@HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, @NotNull @Valid RecordFigure said) {
        var figure = keep(said, keys.of(key, said));
        return answer(Response.created(URI.create("/authorities/" + figure.authority() + "/capacity")), figure);
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed({"director", "officer", "inspector", "lead-inspector", "moderator", "adviser"})
    @Operation(
            summary = "Withdraw a figure",
            description = "It stays on record and counts no more; what needed it becomes unknown.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FigureView.class)))
    public Response withdrawal(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) IfMatch version,
            @NotNull @Valid WithdrawFigure why) {
        var figure = figures.hold(id);
        mustConcern(figure.authority());
        IfMatch.require(version, figure.version(), () -> FigureView.of(figure));
        figure.withdraw(why.because(), time.now());
        recorder.record(subject(figure), "workforce-figure.withdraw", Map.of("figure", figure.figure()), why.because());
        return answer(Response.ok(), figure);
    }

    private WorkforceFigure keep(RecordFigure said, RequestKey key) {
        var before = figures.madeBy(key.key());
        if (before.isPresent()) {
            key.mustEqual(before.get().requestKey());
            return before.get();
        }
        refuse(said);
        var figure = WorkforceFigure.of(ids.next(), said, key);
        figure.recorded(Person.of(current.get()), time.now());
        figures.persistAndFlush(figure);
        recorder.record(subject(figure), "workforce-figure.record", said, null);
        return figure;
    }

    private void refuse(RecordFigure said) {
        mustConcern(said.authority());
        if ((said.low() == null) == (said.missing() == null)) {
            throw ProblemException.rule("/low", "Enter the value, or say why there is none");
        }
        if (said.high() != null && (said.low() == null || said.high().compareTo(said.low()) < 0)) {
            throw ProblemException.rule("/high", "The most cannot be less than the least");
        }
    }

    private void mustConcern(String authority) {
        if (authorities.find(authority).isEmpty()) {
            throw ProblemException.rule("/authority", "Choose an authority of the register");
        }
        if (Role.isAuthority(current.get()) && !current.get().worksFor(authority)) {
            throw new ProblemException(Problems.NOT_YOURS, "This is another authority's.");
        }
    }

    private Response answer(Response.ResponseBuilder builder, WorkforceFigure figure) {
        figures.flush();
        return builder.entity(FigureView.of(figure))
                .tag(Long.toString(figure.version()))
                .build();
    }

    private static Subject subject(WorkforceFigure figure) {
        return new Subject("workforce-figure", figure.id().toString(), figure.version());
    }
}
