package candour.gateway.pages.authorities.interventions;

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

/** Puts an intervention on record before it is issued; until then only the department and the authority see it. */
@Path("/authorities/{ons}/interventions/new")
@Authenticated
@RunOnVirtualThread
class NewInterventionPage {

    private static final List<Choice> KINDS = List.of(
            Choice.of("NOTICE", "Improvement notice"),
            Choice.of("DIRECTION", "Direction"),
            Choice.of("COMMISSIONER", "Commissioner"),
            Choice.of("TRUST", "Trust or other arrangement"),
            Choice.of("VOLUNTARY_BOARD", "Improvement board by agreement"));

    @CheckedTemplate(basePath = "authorities/interventions")
    record newIntervention(
            Authority authority,
            ProposalForm form,
            List<Choice> kinds,
            List<Choice> predecessors,
            Errors errors,
            List<Crumb> crumbs)
            implements TemplateInstance {}

    private final AuthoritiesClient authorities;
    private final InterventionsClient client;
    private final RequestKey keys;
    private final Flash flash;

    NewInterventionPage(
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
        return page(ons, ProposalForm.empty(keys.next()), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> save(String ons, @BeanParam ProposalForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(ons, form, errors));
        }
        try {
            var made = client.propose(ons, form.key(), form.said());
            flash.done("It is on record. It is public once it is issued.");
            return Answers.goTo("/authorities/" + ons + "/interventions/" + made.id());
        } catch (ServiceProblem refused) {
            return Answers.again(page(ons, form, Refusal.errors(refused)));
        }
    }

    private TemplateInstance page(String ons, ProposalForm form, Errors errors) {
        var authority = authorities.get(ons);
        var before = client.list(ons).items().stream()
                .map(one -> Choice.of(one.id(), one.label() + ", " + one.stateTitle()))
                .toList();
        var crumbs = Trail.of(authority, Trail.interventions(authority));
        return new newIntervention(authority, form, KINDS, before, errors, crumbs);
    }
}
