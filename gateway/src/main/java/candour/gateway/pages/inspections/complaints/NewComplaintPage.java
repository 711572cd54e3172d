package candour.gateway.pages.inspections.complaints;

import candour.gateway.inspections.ComplaintsClient;
import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.inspections.ReportsClient;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Choice;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
import candour.gateway.pages.inspections.Parts;
import candour.gateway.pages.inspections.Refusal;
import candour.gateway.pages.inspections.RequestKey;
import candour.gateway.pages.inspections.Trail;
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

/** Makes a formal complaint in the authority's name. */
@Path("/inspections/{id}/complaints/new")
@Authenticated
@RunOnVirtualThread
class NewComplaintPage {

    @CheckedTemplate(basePath = "inspections/complaints")
    record newComplaint(
            Inspection inspection, ComplaintForm form, List<Choice> parts, Errors errors, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final ReportsClient reports;
    private final ComplaintsClient client;
    private final RequestKey keys;
    private final Flash flash;

    NewComplaintPage(
            @RestClient InspectionsClient inspections,
            @RestClient ReportsClient reports,
            @RestClient ComplaintsClient client,
            RequestKey keys,
            Flash flash) {
        this.inspections = inspections;
        this.reports = reports;
        this.client = client;
        this.keys = keys;
        this.flash = flash;
    }

    @GET
    public TemplateInstance ask(String id, @RestQuery String representation) {
        return page(id, ComplaintForm.empty(representation, keys.next()), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> make(String id, @BeanParam ComplaintForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(id, form, errors));
        }
        try {
            var made = client.make(id, form.key(), form.said());
            flash.done("Your complaint was made. Somebody who had no part in the report will investigate it.");
            return Answers.goTo("/inspections/" + id + "/complaints/" + made.id());
        } catch (ServiceProblem refused) {
            return Answers.again(page(id, form, Refusal.errors(refused)));
        }
    }

    private TemplateInstance page(String id, ComplaintForm form, Errors errors) {
        var inspection = inspections.get(id).getEntity();
        var parts = Parts.of(reports.get(id, null).getEntity());
        var all = new Crumb("Complaints", "/inspections/" + id + "/complaints");
        return new newComplaint(inspection, form, parts, errors, Trail.of(inspection, all));
    }
}
