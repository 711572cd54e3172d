package candour.gateway.pages.authorities.measures;

import candour.gateway.improvement.PromisesClient;
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

/** Defines what is counted to show that a weakness is put right; one that answers none is listed as such. */
@Path("/authorities/{ons}/measures/new")
@Authenticated
@RunOnVirtualThread
class NewMeasurePage {

    private static final List<Choice> BETTER =
            List.of(Choice.of("HIGHER", "Higher is better"), Choice.of("LOWER", "Lower is better"));
    private static final List<Choice> BY_TEAM = List.of(
            Choice.of("true", "Yes, and it will be"), Choice.of("false", "No, the whole authority is all there is"));

    @CheckedTemplate(basePath = "authorities/measures")
    record newMeasure(
            Authority authority,
            MeasureForm form,
            List<Choice> weaknesses,
            List<Choice> better,
            List<Choice> byTeam,
            Errors errors,
            List<Crumb> crumbs)
            implements TemplateInstance {}

    private final AuthoritiesClient authorities;
    private final PromisesClient client;
    private final ScrutinyClient register;
    private final RequestKey keys;
    private final Flash flash;

    NewMeasurePage(
            @RestClient AuthoritiesClient authorities,
            @RestClient PromisesClient client,
            @RestClient ScrutinyClient register,
            RequestKey keys,
            Flash flash) {
        this.authorities = authorities;
        this.client = client;
        this.register = register;
        this.keys = keys;
        this.flash = flash;
    }

    @GET
    public TemplateInstance ask(String ons) {
        return page(ons, MeasureForm.empty(keys.next()), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> save(String ons, @BeanParam MeasureForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(ons, form, errors));
        }
        try {
            client.define(form.key(), form.said(ons));
        } catch (ServiceProblem refused) {
            return Answers.again(page(ons, form, Refusal.errors(refused)));
        }
        flash.done("The measure is defined. It has no value yet.");
        return Answers.goTo("/authorities/" + ons + "/improvement#measures");
    }

    private TemplateInstance page(String ons, MeasureForm form, Errors errors) {
        var authority = authorities.get(ons);
        var weaknesses = register.weaknesses(ons).items().stream()
                .map(one -> Choice.of(one.id(), one.title()))
                .toList();
        return new newMeasure(
                authority,
                form,
                weaknesses,
                BETTER,
                BY_TEAM,
                errors,
                Trail.of(authority, Trail.improvement(authority)));
    }
}
