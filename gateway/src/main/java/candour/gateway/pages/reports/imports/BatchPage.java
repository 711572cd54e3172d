package candour.gateway.pages.reports.imports;

import candour.gateway.archive.ImportBatch;
import candour.gateway.archive.ImportBatchesClient;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
import candour.gateway.pages.inspections.Refusal;
import candour.gateway.problem.ServiceProblem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
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

/** How far a batch has got, and the form that sends more of it. It can be left at any time and gone on with. */
@Path("/reports/imports/{id}")
@Authenticated
@RunOnVirtualThread
class BatchPage {

    @CheckedTemplate(basePath = "reports/imports")
    record batch(ImportBatch made, long largest, Errors errors, List<Crumb> crumbs) implements TemplateInstance {}

    private static final List<Crumb> CRUMBS = List.of(
            new Crumb("Home", "/"),
            new Crumb("Published reports", "/reports"),
            new Crumb("Import published reports", "/reports/imports"));

    /** Bytes; the limit of the route that the script sends to. */
    private static final long LARGEST = 25L * 1024 * 1024;

    private final ImportBatchesClient client;
    private final Flash flash;

    BatchPage(@RestClient ImportBatchesClient client, Flash flash) {
        this.client = client;
        this.flash = flash;
    }

    @GET
    public TemplateInstance show(String id) {
        return page(id, Errors.none());
    }

    /** What a browser without script sends in one go; an empty file is sent as well, for its reason to be on record. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public RestResponse<TemplateInstance> send(String id, @RestForm("reports") List<FileUpload> reports) {
        var chosen = reports.stream().filter(BatchPage::isChosen).toList();
        if (chosen.isEmpty()) {
            return Answers.again(
                    page(id, Errors.none().add("reports", "Select one or more PDFs of published reports")));
        }
        try {
            chosen.forEach(upload ->
                    client.send(id, upload.fileName(), upload.uploadedFile().toFile()));
            flash.done(
                    chosen.size() == 1
                            ? "The file was sent. What became of it is below."
                            : "%d files were sent. What became of each is below.".formatted(chosen.size()));
            return Answers.goTo("/reports/imports/" + id);
        } catch (ServiceProblem refused) {
            return Answers.again(page(id, Refusal.errors(refused)));
        }
    }

    private static boolean isChosen(FileUpload upload) {
        return upload.fileName() != null && !upload.fileName().isBlank();
    }

    private TemplateInstance page(String id, Errors errors) {
        return new batch(client.get(id), LARGEST, errors, CRUMBS);
    }
}
