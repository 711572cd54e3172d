package candour.gateway.pages.inspections.imports;

import candour.gateway.inspections.InspectionsClient;
import candour.gateway.inspections.RegisterClient;
import candour.gateway.inspections.ReportImport;
import candour.gateway.inspections.ReportImportsClient;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Choice;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
import candour.gateway.pages.inspections.Parents;
import candour.gateway.pages.inspections.Partners;
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
import org.jboss.resteasy.reactive.RestResponse;

/** What was read from a report, what was not and why; and the form that begins an inspection from it. */
@Path("/inspections/imports/{id}")
@Authenticated
@RunOnVirtualThread
class ImportPage {

    @CheckedTemplate(basePath = "inspections/imports")
    record readImport(
            ReportImport made,
            Choices choices,
            BeginForm form,
            List<Choice> parents,
            List<Choice> partners,
            Errors errors,
            List<Crumb> crumbs)
            implements TemplateInstance {}

    private final ReportImportsClient imports;
    private final InspectionsClient inspections;
    private final RegisterClient register;
    private final RequestKey keys;
    private final Flash flash;

    ImportPage(
            @RestClient ReportImportsClient imports,
            @RestClient InspectionsClient inspections,
            @RestClient RegisterClient register,
            RequestKey keys,
            Flash flash) {
        this.imports = imports;
        this.inspections = inspections;
        this.register = register;
        this.keys = keys;
        this.flash = flash;
    }

    @GET
    public TemplateInstance show(String id) {
        var made = imports.get(id);
        return page(made, BeginForm.read(made.reading(), keys.next()), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> begin(String id, @BeanParam BeginForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(imports.get(id), form, errors));
        }
        try {
            var begun = inspections.begin(form.key(), form.plan(id));
            flash.done("The inspection has begun. The report is its draft.");
            return Answers.goTo("/inspections/" + begun.id());
        } catch (ServiceProblem refused) {
            return Answers.again(page(imports.get(id), form, Refusal.errors(refused)));
        }
    }

    private TemplateInstance page(ReportImport made, BeginForm form, Errors errors) {
        return new readImport(
                made,
                Choices.of(register),
                form,
                Parents.choices(inspections),
                Partners.choices(),
                errors,
                Trail.inspections());
    }
}
