package candour.gateway.pages.reports;

import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.Report;
import candour.gateway.pages.Crumb;
import candour.gateway.reports.Publications;
import candour.gateway.reports.PublishedReportsClient;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** A text that was published before it was corrected; it stays readable and says that it is not the newest. */
@Path("/reports/{id}/publications/{revision}")
@RunOnVirtualThread
class EarlierPage {

    @CheckedTemplate(basePath = "reports")
    record earlier(
            Inspection inspection, Report text, Publications publications, List<Strand> strands, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final Published published;
    private final PublishedReportsClient client;

    EarlierPage(Published published, @RestClient PublishedReportsClient client) {
        this.published = published;
        this.client = client;
    }

    @GET
    public TemplateInstance show(String id, int revision) {
        var inspection = published.get(id);
        var text = client.publication(id, revision);
        return new earlier(inspection, text, client.publications(id), Strand.of(text), Trail.of(inspection));
    }
}
