package candour.inspections.datalist;

import candour.conventions.CurrentActor;
import candour.conventions.IdempotencyKey;
import candour.conventions.ProblemException;
import candour.conventions.RequestKeys;
import candour.inspections.access.Role;
import candour.inspections.datalist.DataListsView.ListView;
import candour.inspections.datalist.DataListsView.SubmissionView;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionAccess;
import candour.inspections.inspection.InspectionId;
import candour.inspections.inspection.Inspections;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The data lists of an inspection over HTTP; the inspectorate's and the inspected authority's, never the public's. */
@Path("/inspections/{id}/data-lists")
@Tag(name = "data lists", description = "That the child-level lists were sent: counts and digests, never a child's row")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"lead-inspector", "inspector", "moderator", "director", "officer"})
@RunOnVirtualThread
@Transactional
class DataListResource {

    private final Inspections inspections;
    private final InspectionAccess access;
    private final ListSubmissions submissions;
    private final KeepSubmission keeping;
    private final RequestKeys keys;
    private final CurrentActor current;

    DataListResource(
            Inspections inspections,
            InspectionAccess access,
            ListSubmissions submissions,
            KeepSubmission keeping,
            RequestKeys keys,
            CurrentActor current) {
        this.inspections = inspections;
        this.access = access;
        this.submissions = submissions;
        this.keeping = keeping;
        this.keys = keys;
        this.current = current;
    }

    @GET
    @Operation(summary = "The lists asked for, each with what was sent")
    public DataListsView list(@PathParam("id") InspectionId id) {
        return view(mine(inspections.get(id)));
    }

    @POST
    @Operation(
            summary = "Say that a list was sent",
            description =
                    "By its window, its count of rows and the SHA-256 of the file; there is no field a child's data"
                            + " could be put into. Sent again, it is another submission.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DataListsView.class)))
    public Response send(
            @PathParam("id") InspectionId id,
            @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid SendList sent) {
        var inspection = mine(inspections.hold(id));
        keeping.keep(inspection, sent, keys.of(key, new Repeatable(id, sent)));
        return Response.created(URI.create("/inspections/" + id + "/data-lists"))
                .entity(view(inspection))
                .build();
    }

    /** A director of another authority has no business with these, even after publication. */
    private Inspection mine(Inspection found) {
        var inspection = access.require(found);
        boolean involved =
                Role.isInspectorate(current.get()) || InspectionAccess.isInspectedBody(current.get(), inspection);
        if (!involved) {
            throw ProblemException.notFound();
        }
        return inspection;
    }

    private DataListsView view(Inspection inspection) {
        var sent = submissions.of(inspection.id());
        return new DataListsView(DataList.of(inspection.kind()).stream()
                .map(list -> ListView.of(
                        list,
                        sent.stream()
                                .filter(one -> one.list() == list)
                                .map(SubmissionView::of)
                                .toList()))
                .toList());
    }

    /** What makes one request the same as another. */
    record Repeatable(InspectionId inspection, SendList sent) {}
}
