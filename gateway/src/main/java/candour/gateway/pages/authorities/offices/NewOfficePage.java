package candour.gateway.pages.authorities.offices;

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

/** Puts on record who holds an office; what somebody may sign or verify hangs on it. */
@Path("/authorities/{ons}/offices/new")
@Authenticated
@RunOnVirtualThread
class NewOfficePage {

    private static final List<Choice> ROLES = List.of(
            Choice.of("LEADER", "Leader of the council"),
            Choice.of("EXECUTIVE_MEMBER", "Executive member"),
            Choice.of("DEPUTY_EXECUTIVE_MEMBER", "Deputy executive member"),
            Choice.of("SCRUTINY_CHAIR", "Chair of a scrutiny committee"),
            Choice.of("SCRUTINY_MEMBER", "Scrutiny member"),
            Choice.of("DIRECTOR", "Director of children's services"),
            Choice.of("BOARD_CHAIR", "Chair of a board"));

    @CheckedTemplate(basePath = "authorities/offices")
    record newOffice(Authority authority, OfficeForm form, List<Choice> roles, Errors errors, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final AuthoritiesClient authorities;
    private final ScrutinyClient client;
    private final RequestKey keys;
    private final Flash flash;

    NewOfficePage(
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
        return page(ons, OfficeForm.empty(keys.next()), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> save(String ons, @BeanParam OfficeForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(ons, form, errors));
        }
        try {
            client.assign(ons, form.key(), form.said());
        } catch (ServiceProblem refused) {
            return Answers.again(page(ons, form, Refusal.errors(refused)));
        }
        flash.done("The office is on record.");
        return Answers.goTo("/authorities/" + ons + "/offices");
    }

    private TemplateInstance page(String ons, OfficeForm form, Errors errors) {
        var authority = authorities.get(ons);
        return new newOffice(authority, form, ROLES, errors, Trail.of(authority, Trail.offices(authority)));
    }
}
