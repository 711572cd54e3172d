package candour.gateway.pages.inspections.representations;

import candour.gateway.inspections.RepresentationsClient;
import candour.gateway.inspections.RepresentationsClient.Recategorise;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Choice;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
import candour.gateway.pages.inspections.Refusal;
import candour.gateway.pages.inspections.Typed;
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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** Gives a representation another category; the submitter's own stays beside it. */
@Path("/inspections/{id}/representations/{rid}/recategorisation")
@Authenticated
@RunOnVirtualThread
class RecategorisationPage {

    record CategoryForm(
            @RestForm String version,
            @RestForm String category,
            @RestForm String reason) {

        CategoryForm against(String now) {
            return new CategoryForm(now, category, reason);
        }

        Errors errors() {
            return Errors.none()
                    .requireText(category, "category", "Select a category")
                    .requireText(reason, "reason", "Enter why");
        }
    }

    @CheckedTemplate(basePath = "inspections/representations")
    record recategorisation(Context at, CategoryForm form, List<Choice> categories, Errors errors, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final Contexts contexts;
    private final RepresentationsClient client;
    private final Categories categories;
    private final Flash flash;

    RecategorisationPage(
            Contexts contexts, @RestClient RepresentationsClient client, Categories categories, Flash flash) {
        this.contexts = contexts;
        this.client = client;
        this.categories = categories;
        this.flash = flash;
    }

    @GET
    public TemplateInstance ask(String id, String rid) {
        var at = contexts.of(id, rid);
        return page(at, new CategoryForm(at.version(), at.one().recategorisedAs(), ""), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> save(String id, String rid, @BeanParam CategoryForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(contexts.of(id, rid), form, errors));
        }
        try {
            client.recategorise(rid, form.version(), new Recategorise(form.category(), Typed.text(form.reason())));
        } catch (ServiceProblem refused) {
            return refused(contexts.of(id, rid), form, refused);
        }
        flash.done("The other category was recorded. The authority's own stays beside it.");
        return Answers.goTo("/inspections/" + id + "/representations/" + rid);
    }

    private RestResponse<TemplateInstance> refused(Context now, CategoryForm form, ServiceProblem refused) {
        if (!Refusal.isStale(refused)) {
            return Answers.again(page(now, form, Refusal.errors(refused)));
        }
        var errors = Errors.none()
                .add("category", "Somebody else changed this representation. Read it as it is now, then decide again");
        return Answers.again(page(now, form.against(now.version()), errors));
    }

    private TemplateInstance page(Context at, CategoryForm form, Errors errors) {
        return new recategorisation(at, form, categories.choices(), errors, at.below());
    }
}
