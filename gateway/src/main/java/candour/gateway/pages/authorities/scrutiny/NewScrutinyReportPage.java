package candour.gateway.pages.authorities.scrutiny;

import candour.gateway.inspections.Authority;
import candour.gateway.oversight.AuthoritiesClient;
import candour.gateway.oversight.ScrutinyClient;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Choice;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
import candour.gateway.pages.authorities.Trail;
import candour.gateway.pages.inspections.Refusal;
import candour.gateway.pages.inspections.RequestKey;
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

/** Puts a scrutiny report on record as the executive received it; its clock begins that day. */
@Path("/authorities/{ons}/scrutiny/new")
@Authenticated
@RunOnVirtualThread
class NewScrutinyReportPage {

    @CheckedTemplate(basePath = "authorities/scrutiny")
    record newScrutinyReport(
            Authority authority, ReportForm form, List<Choice> offices, Errors errors, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final AuthoritiesClient authorities;
    private final ScrutinyClient client;
    private final RequestKey keys;
    private final Flash flash;

    NewScrutinyReportPage(
            @RestClient AuthoritiesClient authorities,
            @RestClient ScrutinyClient client,
            RequestKey keys,
            Flash flash) {
        this.authorities = authorities;
        this.client = client;
        this.keys = keys;
        this.flash = flash;
    }

    @GET
    public TemplateInstance ask(String ons) {
        return page(ons, ReportForm.empty(keys.next()), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> save(String ons, @BeanParam ReportForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(ons, form, errors));
        }
        try {
            var made = client.receive(ons, form.key(), form.said());
            flash.done("The report is on record, and the executive's clock runs.");
            return Answers.goTo("/authorities/" + ons + "/scrutiny/" + made.id());
        } catch (ServiceProblem refused) {
            return Answers.again(page(ons, form, Refusal.errors(refused)));
        }
    }

    private TemplateInstance page(String ons, ReportForm form, Errors errors) {
        var authority = authorities.get(ons);
        var offices = client.offices(ons).items().stream()
                .map(one -> Choice.of(one.id(), one.name() + ", " + one.called()))
                .toList();
        return new newScrutinyReport(authority, form, offices, errors, Trail.of(authority, Trail.scrutiny(authority)));
    }
}
