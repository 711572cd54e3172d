package candour.gateway.pages.children;

import candour.gateway.children.Child;
import candour.gateway.children.ChildrenClient;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Choice;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
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

/** Adds a name to a child's record; the names before it stay. */
@Path("/children/{id}/names")
@Authenticated
@RunOnVirtualThread
class NamePage {

    @CheckedTemplate(basePath = "children")
    record name(Child child, NameForm form, List<Choice> kinds, Errors errors, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final ChildrenClient client;
    private final Flash flash;

    NamePage(@RestClient ChildrenClient client, Flash flash) {
        this.client = client;
        this.flash = flash;
    }

    @GET
    public TemplateInstance show(String id) {
        var read = Versioned.of(client.get(id));
        return page(read.value(), NameForm.empty(read.etag()), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> send(String id, @BeanParam NameForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(client.get(id).getEntity(), form, errors));
        }
        try {
            client.name(id, form.version(), form.command());
            flash.done("The name is recorded");
            return Answers.goTo("/children/" + id);
        } catch (ServiceProblem refused) {
            var now = Versioned.of(client.get(id));
            return Answers.again(page(now.value(), form.against(now.etag()), Refused.errors(refused)));
        }
    }

    private static TemplateInstance page(Child child, NameForm form, Errors errors) {
        return new name(child, form, NameForm.KINDS, errors, Trail.of(child));
    }
}
