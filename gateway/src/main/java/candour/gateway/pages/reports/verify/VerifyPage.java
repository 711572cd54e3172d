package candour.gateway.pages.reports.verify;

import candour.gateway.inspections.Inspection;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.reports.Published;
import candour.gateway.pages.reports.Trail;
import candour.gateway.reports.PublishedReportsClient;
import candour.gateway.reports.Verification;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Checks a published report against the record now, and gives what is needed to check it without trusting us. */
@Path("/reports/{id}/verify")
@RunOnVirtualThread
class VerifyPage {

    @CheckedTemplate(basePath = "reports/verify")
    record verify(Inspection inspection, Verification verification, List<Crumb> crumbs) implements TemplateInstance {}

    private final Published published;
    private final PublishedReportsClient client;

    VerifyPage(Published published, @RestClient PublishedReportsClient client) {
        this.published = published;
        this.client = client;
    }

    @GET
    public TemplateInstance show(String id) {
        var inspection = published.get(id);
        return new verify(inspection, client.verification(id), Trail.of(inspection));
    }
}
