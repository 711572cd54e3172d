package candour.gateway.pages.inspections.representations;

import candour.gateway.inspections.RepresentationsClient;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
import candour.gateway.pages.inspections.FileNames;
import candour.gateway.pages.inspections.Refusal;
import candour.gateway.pages.inspections.RequestKey;
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

/** Puts a document beside a representation that is still being written. */
@Path("/inspections/{id}/representations/{rid}/evidence/new")
@Authenticated
@RunOnVirtualThread
class EvidencePage {

    record EvidenceForm(
            @RestForm String title,
            @RestForm FileUpload file,
            @RestForm String key) {

        Errors errors() {
            return Errors.none()
                    .requireText(title, "title", "Enter what this document shows")
                    .require(() -> file != null && file.size() > 0, "file", "Select a file");
        }
    }

    @CheckedTemplate(basePath = "inspections/representations")
    record newEvidence(Context at, String title, String key, Errors errors, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final Contexts contexts;
    private final RepresentationsClient client;
    private final RequestKey keys;
    private final Flash flash;

    EvidencePage(Contexts contexts, @RestClient RepresentationsClient client, RequestKey keys, Flash flash) {
        this.contexts = contexts;
        this.client = client;
        this.keys = keys;
        this.flash = flash;
    }

    @GET
    public TemplateInstance ask(String id, String rid) {
        return page(contexts.of(id, rid), "", Errors.none());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public RestResponse<TemplateInstance> add(String id, String rid, @BeanParam EvidenceForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(contexts.of(id, rid), form.title(), errors));
        }
        try {
            send(rid, form);
        } catch (ServiceProblem refused) {
            return Answers.again(page(contexts.of(id, rid), form.title(), atTheFile(refused)));
        }
        flash.done("The document was added as evidence.");
        return Answers.goTo("/inspections/" + id + "/representations/" + rid);
    }

    private void send(String rid, EvidenceForm form) {
        var name = form.file().fileName();
        client.evidence(
                rid,
                form.title().strip(),
                FileNames.plain(name),
                FileNames.mediaType(name),
                form.key(),
                form.file().uploadedFile().toFile());
    }

    /** A kind of file the service takes no body of is answered 415, which is about the file too. */
    private static Errors atTheFile(ServiceProblem refused) {
        return refused.status() == 415
                ? Errors.none().add("file", "The selected file must be a PDF, PNG, JPEG, Word, Excel, CSV or text file")
                : Refusal.errors(refused);
    }

    private TemplateInstance page(Context at, String title, Errors errors) {
        return new newEvidence(at, title, keys.next(), errors, at.below());
    }
}
