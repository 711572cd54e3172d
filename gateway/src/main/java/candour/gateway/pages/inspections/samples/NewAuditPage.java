package candour.gateway.pages.inspections.samples;

import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.inspections.Sample;
import candour.gateway.inspections.SamplesClient;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Choice;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
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

/** Records what was found in one sampled case. */
@Path("/inspections/{id}/samples/{sid}/audits/new")
@Authenticated
@RunOnVirtualThread
class NewAuditPage {

    @CheckedTemplate(basePath = "inspections/samples")
    record newAudit(
            Inspection inspection,
            Sample sample,
            AuditForm form,
            List<Choice> cases,
            List<Choice> grades,
            List<Choice> met,
            Errors errors,
            List<Crumb> crumbs)
            implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final SamplesClient client;
    private final RequestKey keys;
    private final Flash flash;

    NewAuditPage(
            @RestClient InspectionsClient inspections, @RestClient SamplesClient client, RequestKey keys, Flash flash) {
        this.inspections = inspections;
        this.client = client;
        this.keys = keys;
        this.flash = flash;
    }

    @GET
    public TemplateInstance ask(String id, String sid, @RestQuery("case") String caseRef) {
        return page(id, sid, AuditForm.empty(caseRef, keys.next()), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> save(String id, String sid, @BeanParam AuditForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(id, sid, form, errors));
        }
        try {
            var made = client.audit(sid, form.key(), form.audit());
            flash.done("The audit is on record. Another person can moderate it.");
            return Answers.goTo(SamplePage.path(id, sid) + "/audits/" + made.id());
        } catch (ServiceProblem refused) {
            return Answers.again(page(id, sid, form, Refusal.errors(refused)));
        }
    }

    private TemplateInstance page(String id, String sid, AuditForm form, Errors errors) {
        var inspection = inspections.get(id).getEntity();
        var sample = client.get(sid).getEntity();
        var cases = sample.cases().stream()
                .map(one -> Choice.of(one.caseRef(), one.caseRef() + " (" + one.stratum() + ")"))
                .toList();
        var own = new Crumb(sample.reference(), SamplePage.path(id, sid));
        return new newAudit(
                inspection,
                sample,
                form,
                cases,
                AuditForm.grades(inspection.framework()),
                AuditForm.MET,
                errors,
                Trail.of(inspection, SamplesPage.all(id), own));
    }
}
