package candour.gateway.pages.inspections.representations;

import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.inspections.ReportsClient;
import candour.gateway.inspections.RepresentationsClient;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Choice;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
import candour.gateway.pages.inspections.Refusal;
import candour.gateway.pages.inspections.RequestKey;
import candour.gateway.pages.inspections.Trail;
import candour.gateway.problem.Problems;
import candour.gateway.problem.Refused;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Begins a representation on one part of the issued draft; it stays the authority's own until it is submitted. */
@Path("/inspections/{id}/representations/new")
@Authenticated
@RunOnVirtualThread
class NewRepresentationPage {

    @CheckedTemplate(basePath = "inspections/representations")
    record newRepresentation(
            Inspection inspection,
            PartText target,
            WordsForm form,
            List<Choice> categories,
            Errors errors,
            List<Crumb> crumbs)
            implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final ReportsClient reports;
    private final RepresentationsClient client;
    private final Categories categories;
    private final RequestKey keys;
    private final Flash flash;

    NewRepresentationPage(
            @RestClient InspectionsClient inspections,
            @RestClient ReportsClient reports,
            @RestClient RepresentationsClient client,
            Categories categories,
            RequestKey keys,
            Flash flash) {
        this.inspections = inspections;
        this.reports = reports;
        this.client = client;
        this.categories = categories;
        this.keys = keys;
        this.flash = flash;
    }

    @GET
    public RestResponse<TemplateInstance> show(String id, @RestQuery String part) {
        if (part == null) {
            flash.notice("Choose the paragraph, judgement or improvement your representation is about.");
            return Answers.goTo("/inspections/" + id + "/report?revision=issued");
        }
        return Answers.page(page(id, WordsForm.empty(part, keys.next()), Errors.none()));
    }

    @POST
    public RestResponse<TemplateInstance> begin(String id, @BeanParam WordsForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(id, form, errors));
        }
        try {
            var begun = client.begin(id, form.key(), form.words());
            flash.done("Your representation was saved as a draft. It is not submitted yet.");
            return Answers.goTo("/inspections/" + id + "/representations/" + begun.id());
        } catch (ServiceProblem refused) {
            return Answers.again(page(id, form, Refusal.errors(refused)));
        }
    }

    private TemplateInstance page(String id, WordsForm form, Errors errors) {
        var inspection = inspections.get(id).getEntity();
        var target = PartText.in(reports.get(id, "issued").getEntity(), form.part())
                .orElseThrow(() -> new Refused(Problems.NOT_FOUND, "The issued draft has no such part."));
        var report = new Crumb("Report", "/inspections/" + id + "/report");
        return new newRepresentation(
                inspection, target, form, categories.choices(), errors, Trail.of(inspection, report));
    }
}
