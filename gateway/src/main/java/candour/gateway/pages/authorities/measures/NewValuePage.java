package candour.gateway.pages.authorities.measures;

import candour.gateway.improvement.Measure;
import candour.gateway.improvement.PromisesClient;
import candour.gateway.inspections.Authority;
import candour.gateway.oversight.AuthoritiesClient;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Choice;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
import candour.gateway.pages.authorities.Missing;
import candour.gateway.pages.authorities.Trail;
import candour.gateway.pages.inspections.Refusal;
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

/** Puts a value of a measure on record, of a team or of the whole; values are added, never changed. */
@Path("/authorities/{ons}/measures/{id}/values/new")
@Authenticated
@RunOnVirtualThread
class NewValuePage {

    @CheckedTemplate(basePath = "authorities/measures")
    record newValue(
            Authority authority,
            Measure measure,
            ValueForm form,
            List<Choice> missing,
            Errors errors,
            List<Crumb> crumbs)
            implements TemplateInstance {}

    private final AuthoritiesClient authorities;
    private final PromisesClient client;
    private final Flash flash;

    NewValuePage(@RestClient AuthoritiesClient authorities, @RestClient PromisesClient client, Flash flash) {
        this.authorities = authorities;
        this.client = client;
        this.flash = flash;
    }

    @GET
    public TemplateInstance ask(String ons, String id) {
        var read = Versioned.of(client.measure(id));
        return page(ons, read.value(), ValueForm.empty(read.etag()), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> save(String ons, String id, @BeanParam ValueForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return again(ons, id, form, errors);
        }
        try {
            client.observe(id, form.version(), form.said());
            flash.done("The value is on record.");
            return Answers.goTo("/authorities/" + ons + "/improvement#measures");
        } catch (ServiceProblem refused) {
            return refused(ons, id, form, refused);
        }
    }

    private RestResponse<TemplateInstance> refused(String ons, String id, ValueForm form, ServiceProblem refused) {
        if (!Refusal.isStale(refused)) {
            return again(ons, id, form, Refusal.errors(refused));
        }
        var now = form.read(Versioned.of(client.measure(id)).etag());
        return again(
                ons,
                id,
                now,
                Errors.none().add("", "Somebody else added a value meanwhile. Check that it is not this one"));
    }

    private RestResponse<TemplateInstance> again(String ons, String id, ValueForm form, Errors errors) {
        return Answers.again(page(ons, client.measure(id).getEntity(), form, errors));
    }

    private TemplateInstance page(String ons, Measure measure, ValueForm form, Errors errors) {
        var authority = authorities.get(ons);
        var crumbs = Trail.of(authority, Trail.improvement(authority));
        return new newValue(authority, measure, form, Missing.choices(), errors, crumbs);
    }
}
