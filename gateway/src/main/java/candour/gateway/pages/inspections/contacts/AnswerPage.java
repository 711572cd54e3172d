package candour.gateway.pages.inspections.contacts;

import candour.gateway.inspections.ChangesClient;
import candour.gateway.inspections.ExternalContact;
import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.DateFields;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
import candour.gateway.pages.inspections.Refusal;
import candour.gateway.pages.inspections.RequestKey;
import candour.gateway.pages.inspections.Trail;
import candour.gateway.pages.inspections.Typed;
import candour.gateway.problem.Problems;
import candour.gateway.problem.Refused;
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

/** Records what somebody who got in touch was told; once, for it has gone out. */
@Path("/inspections/{id}/contacts/{contact}/answer")
@Authenticated
@RunOnVirtualThread
class AnswerPage {

    record AnswerForm(
            @RestForm String answer,
            @RestForm("answeredOn-day") String day,
            @RestForm("answeredOn-month") String month,
            @RestForm("answeredOn-year") String year,
            @RestForm String key) {

        public DateFields answeredOn() {
            return new DateFields(day, month, year);
        }

        Errors errors() {
            var errors = Errors.none().requireText(answer, "answer", "Enter what they were told");
            Typed.requireDay(errors, answeredOn(), "answeredOn", "the day they were told");
            return errors;
        }
    }

    @CheckedTemplate(basePath = "inspections/contacts")
    record answer(Inspection inspection, ExternalContact contact, AnswerForm form, Errors errors, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final ChangesClient client;
    private final RequestKey keys;
    private final Flash flash;

    AnswerPage(
            @RestClient InspectionsClient inspections, @RestClient ChangesClient client, RequestKey keys, Flash flash) {
        this.inspections = inspections;
        this.client = client;
        this.keys = keys;
        this.flash = flash;
    }

    @GET
    public TemplateInstance ask(String id, String contact) {
        return page(id, contact, new AnswerForm("", "", "", "", keys.next()), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> save(String id, String contact, @BeanParam AnswerForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(id, contact, form, errors));
        }
        try {
            var said = new ChangesClient.AnswerContact(Typed.text(form.answer()), Typed.day(form.answeredOn()));
            client.answer(id, contact, form.key(), said);
        } catch (ServiceProblem refused) {
            return Answers.again(page(id, contact, form, Refusal.errors(refused)));
        }
        flash.done("What they were told is on record.");
        return Answers.goTo("/inspections/" + id + "/contacts");
    }

    private TemplateInstance page(String id, String contact, AnswerForm form, Errors errors) {
        var inspection = inspections.get(id).getEntity();
        var one = client.contacts(id).items().stream()
                .filter(line -> line.id().equals(contact))
                .findFirst()
                .orElseThrow(() -> new Refused(Problems.NOT_FOUND, "This inspection has no such contact."));
        var all = new Crumb("External contacts", "/inspections/" + id + "/contacts");
        return new answer(inspection, one, form, errors, Trail.of(inspection, all));
    }
}
