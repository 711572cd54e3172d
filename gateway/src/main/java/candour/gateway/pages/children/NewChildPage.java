package candour.gateway.pages.children;

import candour.gateway.children.ChildrenClient;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
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

/** Registers a child, born or not born yet. */
@Path("/children/new")
@Authenticated
@RunOnVirtualThread
class NewChildPage {

    @CheckedTemplate(basePath = "children")
    record newChild(NewChildForm form, Errors errors, List<Crumb> crumbs) implements TemplateInstance {}

    private final ChildrenClient client;
    private final RequestKey keys;
    private final Flash flash;

    NewChildPage(@RestClient ChildrenClient client, RequestKey keys, Flash flash) {
        this.client = client;
        this.keys = keys;
        this.flash = flash;
    }

    @GET
    public TemplateInstance show() {
        return new newChild(NewChildForm.empty(keys.next()), Errors.none(), Trail.children());
    }

    @POST
    public RestResponse<TemplateInstance> send(@BeanParam NewChildForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(new newChild(form, errors, Trail.children()));
        }
        try {
            var child = client.register(form.key(), form.command());
            flash.done("The child is registered");
            return Answers.goTo("/children/" + child.id());
        } catch (ServiceProblem refused) {
            return Answers.again(new newChild(form, Refusal.errors(refused), Trail.children()));
        }
    }
}
