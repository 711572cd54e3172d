package candour.gateway.pages.inspections.representations;

import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.inspections.Listed;
import candour.gateway.inspections.RepresentationLine;
import candour.gateway.inspections.RepresentationsClient;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.inspections.Trail;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** The representations on a draft that one may know of, oldest first; all of them, or those on one part. */
@Path("/inspections/{id}/representations")
@RunOnVirtualThread
class RepresentationsPage {

    private static final int A_PAGE = 100;

    @CheckedTemplate(basePath = "inspections/representations")
    record representations(Inspection inspection, List<RepresentationLine> lines, String part, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final RepresentationsClient client;

    RepresentationsPage(@RestClient InspectionsClient inspections, @RestClient RepresentationsClient client) {
        this.inspections = inspections;
        this.client = client;
    }

    @GET
    public TemplateInstance show(String id, @RestQuery String part) {
        var inspection = inspections.get(id).getEntity();
        var lines = Listed.all(after -> client.list(id, after, A_PAGE)).stream()
                .filter(line -> part == null || line.part().equals(part))
                .toList();
        return new representations(inspection, lines, part, Trail.of(inspection));
    }
}
