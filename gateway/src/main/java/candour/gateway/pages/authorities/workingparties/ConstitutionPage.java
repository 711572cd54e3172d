package candour.gateway.pages.authorities.workingparties;

import candour.gateway.oversight.WorkingPartiesClient;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Choice;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
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

/** Constitutes a working party: terms of reference, and members who sit on it by office. */
@Path("/authorities/{ons}/working-parties/{id}/steps/constitution")
@Authenticated
@RunOnVirtualThread
class ConstitutionPage {

    private static final List<Choice> EXPERTISE = List.of(
            Choice.of("COUNCILLOR", "Councillor"),
            Choice.of("HUMAN_RESOURCES", "Human resources"),
            Choice.of("FINANCE", "Finance"),
            Choice.of("SOCIAL_WORK", "Social work"),
            Choice.of("PARTNER", "Partner agency"),
            Choice.of("OTHER", "Other"));

    @CheckedTemplate(basePath = "authorities/workingparties")
    record constitution(Context at, ConstitutionForm form, List<Choice> expertise, Errors errors, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final Contexts contexts;
    private final WorkingPartiesClient client;
    private final Flash flash;

    ConstitutionPage(Contexts contexts, @RestClient WorkingPartiesClient client, Flash flash) {
        this.contexts = contexts;
        this.client = client;
        this.flash = flash;
    }

    @GET
    public TemplateInstance ask(String ons, String id) {
        var at = contexts.of(ons, id);
        return page(at, ConstitutionForm.empty(at.version()), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> save(String ons, String id, @BeanParam ConstitutionForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(contexts.of(ons, id), form, errors));
        }
        try {
            client.constitute(id, form.version(), form.said());
        } catch (ServiceProblem refused) {
            var now = contexts.of(ons, id);
            return Answers.again(page(now, form.against(now.version()), Contexts.errors(refused)));
        }
        flash.done("The working party is constituted.");
        return Answers.goTo("/authorities/" + ons + "/working-parties/" + id);
    }

    private static TemplateInstance page(Context at, ConstitutionForm form, Errors errors) {
        return new constitution(at, form, EXPERTISE, errors, at.crumbs());
    }
}
