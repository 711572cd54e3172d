package candour.gateway.pages.children;

import candour.gateway.children.Child;
import candour.gateway.children.ChildrenClient;
import candour.gateway.children.ChildrenClient.SealRecord;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
import candour.gateway.pages.inspections.Typed;
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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** Seals a child's record: nobody sees it afterwards, so the way back leads to the list. */
@Path("/children/{id}/sealing")
@Authenticated
@RunOnVirtualThread
class SealingPage {

    record SealingForm(@RestForm String version, @RestForm String reason) {

        Errors errors() {
            return Errors.none().requireText(reason, "reason", "Enter the reason why the record is sealed");
        }
    }

    @CheckedTemplate(basePath = "children")
    record sealing(Child child, SealingForm form, Errors errors, List<Crumb> crumbs) implements TemplateInstance {}

    private final ChildrenClient client;
    private final Flash flash;

    SealingPage(@RestClient ChildrenClient client, Flash flash) {
        this.client = client;
        this.flash = flash;
    }

    @GET
    public TemplateInstance show(String id) {
        var read = Versioned.of(client.get(id));
        return page(read.value(), new SealingForm(read.etag(), ""), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> send(String id, @BeanParam SealingForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(client.get(id).getEntity(), form, errors));
        }
        try {
            client.seal(id, form.version(), new SealRecord(Typed.text(form.reason())));
            flash.done("The record is sealed");
            return Answers.goTo("/children");
        } catch (ServiceProblem refused) {
            var now = Versioned.of(client.get(id));
            var again = new SealingForm(now.etag(), form.reason());
            return Answers.again(page(now.value(), again, Refused.errors(refused)));
        }
    }

    private static TemplateInstance page(Child child, SealingForm form, Errors errors) {
        return new sealing(child, form, errors, Trail.of(child));
    }
}
