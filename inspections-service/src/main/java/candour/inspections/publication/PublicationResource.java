package candour.inspections.publication;

import candour.conventions.ProblemException;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionAccess;
import candour.inspections.inspection.InspectionId;
import candour.inspections.inspection.Inspections;
import candour.inspections.report.ReportView;
import candour.inspections.report.ReportViews;
import candour.inspections.report.Reports;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The publications of a report over HTTP: what was read first, each correction with its notice, the tombstone. */
@Path("/inspections/{id}/publications")
@Tag(name = "published reports")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@RunOnVirtualThread
@Transactional
class PublicationResource {

    private final Inspections inspections;
    private final InspectionAccess access;
    private final Publications publications;
    private final CorrectionNotices notices;
    private final Reports reports;
    private final ReportViews views;

    PublicationResource(
            Inspections inspections,
            InspectionAccess access,
            Publications publications,
            CorrectionNotices notices,
            Reports reports,
            ReportViews views) {
        this.inspections = inspections;
        this.access = access;
        this.publications = publications;
        this.notices = notices;
        this.reports = reports;
        this.views = views;
    }

    @GET
    @Operation(
            summary = "The publications, oldest first, with the notices of corrections and of a withdrawal",
            description = "404 before publication. Stays after a withdrawal: the reason and the digests are public.")
    public PublicationsView list(@PathParam("id") InspectionId id) {
        var inspection = access.require(inspections.get(id));
        var tombstone = publications.getEntityManager().find(Withdrawal.class, id);
        return new PublicationsView(items(inspection), tombstone == null ? null : tombstone.tombstone());
    }

    @GET
    @Path("{revision}")
    @Operation(
            summary = "One published text, the corrected ones among them",
            description = "404 for a revision that was never published; 410 once the report was withdrawn.")
    public ReportView text(@PathParam("id") InspectionId id, @PathParam("revision") int revision) {
        var inspection = access.require(inspections.get(id));
        access.requireServed(inspection);
        if (publications.get(id).stream().noneMatch(one -> one.revision() == revision)) {
            throw ProblemException.notFound();
        }
        return views.of(inspection, reports.get(id), revision);
    }

    private List<PublicationsView.PublicationView> items(Inspection inspection) {
        var all = publications.get(inspection.id());
        var told = notices.of(inspection);
        boolean served = !inspection.state().isWithdrawn();
        return all.stream()
                .map(one -> new PublicationsView.PublicationView(
                        one.revision(),
                        one.hash(),
                        one.publishedAt(),
                        served && one == all.getLast(),
                        told.get(one.revision())))
                .toList();
    }
}
