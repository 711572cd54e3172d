package candour.gateway.pages.authorities.claims;

import candour.gateway.inspections.Authority;
import candour.gateway.oversight.AuthoritiesClient;
import candour.gateway.oversight.InterventionsClient;
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

/** Records what somebody said in public, in their own words. */
@Path("/authorities/{ons}/claims/new")
@Authenticated
@RunOnVirtualThread
class NewClaimPage {

    @CheckedTemplate(basePath = "authorities/claims")
    record newClaim(Authority authority, ClaimForm form, List<Choice> interventions, Errors errors, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final AuthoritiesClient authorities;
    private final InterventionsClient client;
    private final RequestKey keys;
    private final Flash flash;

    NewClaimPage(
            @RestClient AuthoritiesClient authorities,
            @RestClient InterventionsClient client,
            RequestKey keys,
            Flash flash) {
        this.authorities = authorities;
        this.client = client;
        this.keys = keys;
        this.flash = flash;
    }

    @GET
    public TemplateInstance ask(String ons) {
        return page(ons, ClaimForm.empty(keys.next()), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> save(String ons, @BeanParam ClaimForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(ons, form, errors));
        }
        try {
            client.claim(ons, form.key(), form.said());
        } catch (ServiceProblem refused) {
            return Answers.again(page(ons, form, Refusal.errors(refused)));
        }
        flash.done("The claim is on record.");
        return Answers.goTo("/authorities/" + ons + "/claims");
    }

    private TemplateInstance page(String ons, ClaimForm form, Errors errors) {
        var authority = authorities.get(ons);
        var interventions = client.list(ons).items().stream()
                .filter(one -> one.issuedOn() != null)
                .map(one -> Choice.of(one.id(), one.label() + ", " + one.stateTitle()))
                .toList();
        return new newClaim(authority, form, interventions, errors, Trail.of(authority, Trail.claims(authority)));
    }
}
