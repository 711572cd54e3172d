package candour.gateway.pages.children;

import candour.gateway.children.Birth;
import candour.gateway.children.Child;
import candour.gateway.children.ChildrenClient;
import candour.gateway.children.ChildrenClient.RecordBirth;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.DateFields;
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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** Records the birth of a child who was registered before it. */
@Path("/children/{id}/birth")
@Authenticated
@RunOnVirtualThread
class BirthPage {

    record BirthForm(
            @RestForm String version,
            @RestForm("bornOn-day") String day,
            @RestForm("bornOn-month") String month,
            @RestForm("bornOn-year") String year) {

        public DateFields bornOn() {
            return new DateFields(day, month, year);
        }

        Errors errors() {
            return Errors.none()
                    .require(
                            () -> Birth.typed(bornOn()).isPresent(),
                            "bornOn",
                            "Enter the date of birth as a real date, like 27 3 2026, or a month or a year");
        }

        BirthForm against(String newer) {
            return new BirthForm(newer, day, month, year);
        }
    }

    @CheckedTemplate(basePath = "children")
    record birth(Child child, BirthForm form, Errors errors, List<Crumb> crumbs) implements TemplateInstance {}

    private final ChildrenClient client;
    private final Flash flash;

    BirthPage(@RestClient ChildrenClient client, Flash flash) {
        this.client = client;
        this.flash = flash;
    }

    @GET
    public TemplateInstance show(String id) {
        var read = Versioned.of(client.get(id));
        return page(read.value(), new BirthForm(read.etag(), "", "", ""), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> send(String id, @BeanParam BirthForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(client.get(id).getEntity(), form, errors));
        }
        try {
            client.birth(
                    id,
                    form.version(),
                    new RecordBirth(Birth.typed(form.bornOn()).orElseThrow()));
            flash.done("The birth is recorded");
            return Answers.goTo("/children/" + id);
        } catch (ServiceProblem refused) {
            var now = Versioned.of(client.get(id));
            return Answers.again(page(now.value(), form.against(now.etag()), Refused.errors(refused)));
        }
    }

    private static TemplateInstance page(Child child, BirthForm form, Errors errors) {
        return new birth(child, form, errors, Trail.of(child));
    }
}
