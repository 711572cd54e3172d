package candour.gateway.pages.inspections.samples;

import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.inspections.Sample;
import candour.gateway.inspections.SamplesClient;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.inspections.Trail;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The samples of an inspection. */
@Path("/inspections/{id}/samples")
@Authenticated
@RunOnVirtualThread
class SamplesPage {

    @CheckedTemplate(basePath = "inspections/samples")
    record samples(Inspection inspection, List<Sample> samples, List<Crumb> crumbs) implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final SamplesClient client;

    SamplesPage(@RestClient InspectionsClient inspections, @RestClient SamplesClient client) {
        this.inspections = inspections;
        this.client = client;
    }

    @GET
    public TemplateInstance show(String id) {
        var inspection = inspections.get(id).getEntity();
        return new samples(inspection, client.list(id).items(), Trail.of(inspection));
    }

    static Crumb all(String inspection) {
        return new Crumb("Samples", "/inspections/" + inspection + "/samples");
    }
}
