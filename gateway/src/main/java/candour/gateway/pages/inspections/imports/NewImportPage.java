package candour.gateway.pages.inspections.imports;

import candour.gateway.inspections.ReportImportsClient;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.inspections.FileNames;
import candour.gateway.pages.inspections.Refusal;
import candour.gateway.pages.inspections.RequestKey;
import candour.gateway.pages.inspections.Trail;
import candour.gateway.problem.ServiceProblem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Sends in the PDF of a published report; the service reads it. */
@Path("/inspections/imports/new")
@Authenticated
@RunOnVirtualThread
class NewImportPage {

    record ImportForm(@RestForm FileUpload report, @RestForm String key) {

        Errors errors() {
            return Errors.none()
                    .require(
                            () -> report != null && report.size() > 0,
                            "report",
                            "Select a PDF of an inspection report");
        }
    }

    @CheckedTemplate(basePath = "inspections/imports")
    record newImport(String key, Errors errors, List<Crumb> crumbs) implements TemplateInstance {}

    private final ReportImportsClient client;
    private final RequestKey keys;

    NewImportPage(@RestClient ReportImportsClient client, RequestKey keys) {
        this.client = client;
        this.keys = keys;
    }

    @GET
    public TemplateInstance show() {
        return page(Errors.none());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public RestResponse<TemplateInstance> send(@BeanParam ImportForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(errors));
        }
        try {
            var upload = form.report();
            var made = client.make(
                    form.key(),
                    FileNames.plain(upload.fileName()),
                    upload.uploadedFile().toFile());
            return Answers.goTo("/inspections/imports/" + made.id());
        } catch (ServiceProblem refused) {
            return Answers.again(page(atTheFile(refused)));
        }
    }

    private static Errors atTheFile(ServiceProblem refused) {
        var errors = Errors.none();
        Refusal.errors(refused).all().forEach(error -> errors.add("report", error.message()));
        return errors;
    }

    private TemplateInstance page(Errors errors) {
        return new newImport(keys.next(), errors, Trail.inspections());
    }
}
