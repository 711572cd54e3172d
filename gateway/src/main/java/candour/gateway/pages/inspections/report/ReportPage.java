package candour.gateway.pages.inspections.report;

import candour.gateway.inspections.EvidenceBalance;
import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.inspections.Listed;
import candour.gateway.inspections.NotesClient;
import candour.gateway.inspections.Report;
import candour.gateway.inspections.ReportsClient;
import candour.gateway.inspections.RepresentationsClient;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.inspections.Trail;
import candour.gateway.session.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** The report of an inspection, paragraph by paragraph, each with its own address. */
@Path("/inspections/{id}/report")
@RunOnVirtualThread
class ReportPage {

    private static final int A_PAGE = 100;
    private static final Set<String> INSPECTORATE = Set.of("inspector", "lead-inspector", "moderator");
    private static final Set<String> REVISIONS = Set.of("issued", "final", "current", "correction");

    @CheckedTemplate(basePath = "inspections/report")
    record report(
            Inspection inspection,
            Report report,
            Counts counts,
            EvidenceBalance evidence,
            Offers offers,
            String asked,
            List<Crumb> crumbs)
            implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final ReportsClient reports;
    private final RepresentationsClient representations;
    private final NotesClient notes;
    private final SignedIn person;

    ReportPage(
            @RestClient InspectionsClient inspections,
            @RestClient ReportsClient reports,
            @RestClient RepresentationsClient representations,
            @RestClient NotesClient notes,
            SignedIn person) {
        this.inspections = inspections;
        this.reports = reports;
        this.representations = representations;
        this.notes = notes;
        this.person = person;
    }

    @GET
    public TemplateInstance show(String id, @RestQuery String revision) {
        var inspection = inspections.get(id).getEntity();
        var asked = revision != null && REVISIONS.contains(revision) ? revision : null;
        var read = reports.get(id, asked).getEntity();
        return new report(
                inspection,
                read,
                counts(inspection),
                evidence(id),
                Offers.on(inspection, asked),
                asked,
                Trail.of(inspection));
    }

    /** For the inspectorate only; the service says nothing of notes to anybody else. */
    private EvidenceBalance evidence(String id) {
        return person.isAnyOf(INSPECTORATE) ? notes.evidence(id) : EvidenceBalance.UNKNOWN;
    }

    private Counts counts(Inspection inspection) {
        if (inspection.issuedAt() == null) {
            return Counts.of(List.of());
        }
        return Counts.of(Listed.all(after -> representations.list(inspection.id(), after, A_PAGE)));
    }
}
