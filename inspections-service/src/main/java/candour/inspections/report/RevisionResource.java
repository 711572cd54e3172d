package candour.inspections.report;

import candour.conventions.CurrentActor;
import candour.conventions.ProblemException;
import candour.inspections.access.Role;
import candour.inspections.inspection.InspectionAccess;
import candour.inspections.inspection.InspectionId;
import candour.inspections.inspection.Inspections;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The chain of a report's revisions over HTTP, tombstones among them. */
@Path("/inspections/{id}/report/revisions")
@Tag(name = "reports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class RevisionResource {

    private final Inspections inspections;
    private final InspectionAccess access;
    private final Reports reports;
    private final PurgeDrafts purging;
    private final CurrentActor current;

    RevisionResource(
            Inspections inspections,
            InspectionAccess access,
            Reports reports,
            PurgeDrafts purging,
            CurrentActor current) {
        this.inspections = inspections;
        this.access = access;
        this.reports = reports;
        this.purging = purging;
        this.current = current;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "The chain of revisions, oldest first",
            description =
                    "The inspectorate's until publication, then everybody's; a draft whose words were erased shows its"
                            + " tombstone, so that nobody can say of a draft that it never was.")
    public RevisionView.All revisions(@PathParam("id") InspectionId id) {
        var found = inspections.get(id);
        var inspection = found.state().isWithdrawn() ? access.require(found) : access.requireReport(found);
        boolean inspectorate = Role.isInspectorate(current.get());
        if (!inspectorate && !inspection.state().isPublic()) {
            throw ProblemException.notFound();
        }
        return all(reports.get(id), inspectorate);
    }

    @POST
    @Path("{number}/purge")
    @RolesAllowed("moderator")
    @Operation(
            summary = "Erase the words of a working draft, under a retention schedule",
            description =
                    "After publication only (409), never what was issued or published (422), once (409). The hash stays,"
                            + " the chain verifies as before, and a tombstone says who, when and why.")
    public RevisionView.All purge(
            @PathParam("id") InspectionId id, @PathParam("number") int number, @NotNull @Valid PurgeDraft why) {
        var inspection = access.requireReport(inspections.hold(id));
        var report = reports.get(id);
        purging.purge(inspection, report, number, why);
        return all(report, true);
    }

    private RevisionView.All all(Report report, boolean names) {
        var purged = purging.of(report);
        return new RevisionView.All(reports.revisions(report).stream()
                .map(revision -> RevisionView.of(revision, purged.get(revision.number()), names))
                .toList());
    }
}
