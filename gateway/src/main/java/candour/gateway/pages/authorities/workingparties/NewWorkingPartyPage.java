package candour.gateway.pages.authorities.workingparties;

import candour.gateway.inspections.Authority;
import candour.gateway.oversight.AuthoritiesClient;
import candour.gateway.oversight.WorkingPartiesClient;
import candour.gateway.pages.Answers;
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

/** Puts a working party on record as it was announced: what was promised to the public is written down at once. */
@Path("/authorities/{ons}/working-parties/new")
@Authenticated
@RunOnVirtualThread
class NewWorkingPartyPage {

    @CheckedTemplate(basePath = "authorities/workingparties")
    record newWorkingParty(Authority authority, AnnouncementForm form, Errors errors, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final AuthoritiesClient authorities;
    private final WorkingPartiesClient client;
    private final RequestKey keys;
    private final Flash flash;

    NewWorkingPartyPage(
            @RestClient AuthoritiesClient authorities,
            @RestClient WorkingPartiesClient client,
            RequestKey keys,
            Flash flash) {
        this.authorities = authorities;
        this.client = client;
        this.keys = keys;
        this.flash = flash;
    }

    @GET
    public TemplateInstance ask(String ons) {
        return page(ons, AnnouncementForm.empty(keys.next()), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> save(String ons, @BeanParam AnnouncementForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(ons, form, errors));
        }
        try {
            var made = client.announce(ons, form.key(), form.said());
            flash.done("The working party is on record.");
            return Answers.goTo("/authorities/" + ons + "/working-parties/" + made.id());
        } catch (ServiceProblem refused) {
            return Answers.again(page(ons, form, Refusal.errors(refused)));
        }
    }

    private TemplateInstance page(String ons, AnnouncementForm form, Errors errors) {
        var authority = authorities.get(ons);
        var crumbs = Trail.of(authority, Trail.workingParties(authority));
        return new newWorkingParty(authority, form, errors, crumbs);
    }
}
