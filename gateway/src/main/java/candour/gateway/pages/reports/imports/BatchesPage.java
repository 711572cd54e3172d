package candour.gateway.pages.reports.imports;

import candour.gateway.archive.ImportBatch;
import candour.gateway.archive.ImportBatchesClient;
import candour.gateway.inspections.Listed;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.inspections.Refusal;
import candour.gateway.pages.inspections.RequestKey;
import candour.gateway.pages.reports.Trail;
import candour.gateway.problem.ServiceProblem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** The batches of published reports, and the form that begins one. */
@Path("/reports/imports")
@Authenticated
@RunOnVirtualThread
class BatchesPage {

    private static final int A_PAGE = 20;

    record BatchForm(
            @RestForm String about,
            @RestForm String published,
            @RestForm String key) {

        Errors errors() {
            return Errors.none()
                    .requireText(about, "about", "Enter which reports these are")
                    .require(
                            () -> published != null,
                            "published",
                            "Select that all of these reports have been published");
        }
    }

    @CheckedTemplate(basePath = "reports/imports")
    record batches(
            Listed<ImportBatch> listed, String about, String published, String key, Errors errors, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final ImportBatchesClient client;
    private final RequestKey keys;

    BatchesPage(@RestClient ImportBatchesClient client, RequestKey keys) {
        this.client = client;
        this.keys = keys;
    }

    @GET
    public TemplateInstance show() {
        return page(new BatchForm(null, null, keys.next()), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> begin(@BeanParam BatchForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(form, errors));
        }
        try {
            var begun = client.begin(form.key(), new ImportBatch.Begin(form.about(), true));
            return Answers.goTo("/reports/imports/" + begun.id());
        } catch (ServiceProblem refused) {
            return Answers.again(page(form, Refusal.errors(refused)));
        }
    }

    private TemplateInstance page(BatchForm form, Errors errors) {
        return new batches(
                client.list(null, A_PAGE), form.about(), form.published(), form.key(), errors, Trail.reports());
    }
}
