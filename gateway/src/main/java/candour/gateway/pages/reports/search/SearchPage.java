package candour.gateway.pages.reports.search;

import candour.gateway.archive.ArchiveClient;
import candour.gateway.archive.SearchAnswer;
import candour.gateway.inspections.RegisterClient;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.inspections.Refusal;
import candour.gateway.pages.reports.Trail;
import candour.gateway.problem.ServiceProblem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** Finds paragraphs of published reports by their words, for everybody. */
@Path("/reports/search")
@RunOnVirtualThread
class SearchPage {

    @CheckedTemplate(basePath = "reports/search")
    record search(Asked asked, SearchChoices choices, SearchAnswer answer, Errors errors, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final ArchiveClient archive;
    private final RegisterClient register;

    SearchPage(@RestClient ArchiveClient archive, @RestClient RegisterClient register) {
        this.archive = archive;
        this.register = register;
    }

    @GET
    public TemplateInstance show(@BeanParam Asked asked, @RestQuery String after) {
        if (asked.isEmpty()) {
            return page(asked, null, Errors.none());
        }
        try {
            return page(asked, asked.of(archive, after), Errors.none());
        } catch (ServiceProblem refused) {
            return page(asked, null, Refusal.errors(refused));
        }
    }

    private TemplateInstance page(Asked asked, SearchAnswer answer, Errors errors) {
        return new search(asked, SearchChoices.of(register), answer, errors, Trail.reports());
    }
}
