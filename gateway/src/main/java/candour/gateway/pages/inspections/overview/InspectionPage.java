package candour.gateway.pages.inspections.overview;

import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.InspectionsClient;
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

/** Where an inspection stands, what happens next, its clocks and its journal. */
@Path("/inspections/{id}")
@RunOnVirtualThread
class InspectionPage {

    private static final Set<String> INSPECTORATE = Set.of("inspector", "lead-inspector", "moderator");
    private static final Set<String> AUTHORITY = Set.of("director", "officer");

    @CheckedTemplate(basePath = "inspections/overview")
    record inspection(Inspection inspection, boolean isInspectorate, boolean isInspectedBody, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final InspectionsClient client;
    private final SignedIn person;

    InspectionPage(@RestClient InspectionsClient client, SignedIn person) {
        this.client = client;
        this.person = person;
    }

    @GET
    public TemplateInstance show(String id) {
        var inspection = client.get(id).getEntity();
        boolean isInspectedBody = person.isAnyOf(AUTHORITY)
                && person.authority().filter(inspection.authority()::equals).isPresent();
        return new inspection(inspection, person.isAnyOf(INSPECTORATE), isInspectedBody, Trail.inspections());
    }
}
