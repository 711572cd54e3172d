package candour.gateway.pages.authorities.weaknesses;

import candour.gateway.improvement.PromisesClient;
import candour.gateway.inspections.Authority;
import candour.gateway.oversight.AuthoritiesClient;
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

/** Puts a weakness on record as an objective: what has to be put right, in the words of whoever found it. */
@Path("/authorities/{ons}/weaknesses/new")
@Authenticated
@RunOnVirtualThread
class NewWeaknessPage {

    @CheckedTemplate(basePath = "authorities/weaknesses")
    record newWeakness(Authority authority, WeaknessForm form, Errors errors, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final AuthoritiesClient authorities;
    private final PromisesClient client;
    private final RequestKey keys;
    private final Flash flash;

    NewWeaknessPage(
            @RestClient AuthoritiesClient authorities,
            @RestClient PromisesClient client,
            RequestKey keys,
            Flash flash) {
        this.authorities = authorities;
        this.client = client;
        this.keys = keys;
        this.flash = flash;
    }

    @GET
    public TemplateInstance ask(String ons) {
        return page(ons, WeaknessForm.empty(keys.next()), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> save(String ons, @BeanParam WeaknessForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(ons, form, errors));
        }
        try {
            var made = client.identify(form.key(), form.said(ons));
            flash.done("The weakness is on record. Nothing measures it yet.");
            return Answers.goTo("/authorities/" + ons + "/weaknesses/" + made.id());
        } catch (ServiceProblem refused) {
            return Answers.again(page(ons, form, Refusal.errors(refused)));
        }
    }

    private TemplateInstance page(String ons, WeaknessForm form, Errors errors) {
        var authority = authorities.get(ons);
        return new newWeakness(authority, form, errors, Trail.of(authority, Trail.improvement(authority)));
    }
}
