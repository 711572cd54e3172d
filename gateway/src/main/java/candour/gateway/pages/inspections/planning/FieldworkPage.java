package candour.gateway.pages.inspections.planning;

import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
import candour.gateway.pages.inspections.Refusal;
import candour.gateway.pages.inspections.Trail;
import candour.gateway.problem.ServiceProblem;
import candour.gateway.services.Versioned;
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
import org.jboss.resteasy.reactive.RestResponse;

/** Gives an inspection other days of fieldwork before it begins. */
@Path("/inspections/{id}/fieldwork")
@Authenticated
@RunOnVirtualThread
class FieldworkPage {

    @CheckedTemplate(basePath = "inspections/planning")
    record fieldwork(Inspection inspection, FieldworkForm form, Errors errors, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final Flash flash;

    FieldworkPage(@RestClient InspectionsClient inspections, Flash flash) {
        this.inspections = inspections;
        this.flash = flash;
    }

    @GET
    public TemplateInstance ask(String id) {
        var read = read(id);
        return page(read.value(), FieldworkForm.of(read), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> save(String id, @BeanParam FieldworkForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(read(id).value(), form, errors));
        }
        try {
            inspections.fieldwork(id, form.version(), form.days());
            flash.done("The days of fieldwork are changed. The deadlines that run stay where they were.");
            return Answers.goTo("/inspections/" + id);
        } catch (ServiceProblem refused) {
            return refused(id, form, refused);
        }
    }

    private RestResponse<TemplateInstance> refused(String id, FieldworkForm form, ServiceProblem refused) {
        var now = read(id);
        if (!Refusal.isStale(refused)) {
            return Answers.again(page(now.value(), form, Refusal.errors(refused)));
        }
        var errors = Errors.none()
                .add("fieldworkFrom", "Somebody else changed this inspection. Look at its days again, then save");
        return Answers.again(page(now.value(), FieldworkForm.of(now), errors));
    }

    private static TemplateInstance page(Inspection inspection, FieldworkForm form, Errors errors) {
        return new fieldwork(inspection, form, errors, Trail.of(inspection));
    }

    private Versioned<Inspection> read(String id) {
        return Versioned.of(inspections.get(id));
    }
}
