package candour.gateway.pages.authorities.workingparties;

import candour.gateway.inspections.OpenStep;
import candour.gateway.oversight.WorkingPartiesClient;
import candour.gateway.oversight.WorkingPartiesClient.TakeStep;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.DateFields;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
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

/** One question before a step of a working party is recorded. */
@Path("/authorities/{ons}/working-parties/{id}/steps/{noun: start|report-to-cabinet|closure}")
@Authenticated
@RunOnVirtualThread
class WorkingPartyStepPage {

    record DayForm(
            @RestForm String version,
            @RestForm("on-day") String day,
            @RestForm("on-month") String month,
            @RestForm("on-year") String year) {

        public DateFields on() {
            return new DateFields(day, month, year);
        }
    }

    @CheckedTemplate(basePath = "authorities/workingparties")
    record workingPartyStep(Context at, OpenStep open, DayForm form, Errors errors, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final Contexts contexts;
    private final WorkingPartiesClient client;
    private final Flash flash;

    WorkingPartyStepPage(Contexts contexts, @RestClient WorkingPartiesClient client, Flash flash) {
        this.contexts = contexts;
        this.client = client;
        this.flash = flash;
    }

    @GET
    public RestResponse<TemplateInstance> ask(String ons, String id, String noun) {
        var at = contexts.of(ons, id);
        return at.party()
                .openStep(noun)
                .map(open -> Answers.page(page(at, open, new DayForm(at.version(), "", "", ""), Errors.none())))
                .orElseGet(() -> notOpen(at));
    }

    @POST
    public RestResponse<TemplateInstance> take(String ons, String id, String noun, @BeanParam DayForm form) {
        var errors = Errors.none();
        Typed.allowDay(errors, form.on(), "on", "the day it happened");
        if (!errors.isEmpty()) {
            return again(contexts.of(ons, id), noun, form, errors);
        }
        try {
            var after = client.step(id, noun, form.version(), new TakeStep(Typed.day(form.on())));
            flash.done("Recorded. The working party is now: " + after.stateTitle());
            return Answers.goTo("/authorities/" + ons + "/working-parties/" + id);
        } catch (ServiceProblem refused) {
            var now = contexts.of(ons, id);
            var kept = new DayForm(now.version(), form.day(), form.month(), form.year());
            return again(now, noun, kept, Contexts.errors(refused));
        }
    }

    private RestResponse<TemplateInstance> again(Context at, String noun, DayForm form, Errors errors) {
        return at.party()
                .openStep(noun)
                .map(open -> Answers.again(page(at, open, form, errors)))
                .orElseGet(() -> notOpen(at));
    }

    private static TemplateInstance page(Context at, OpenStep open, DayForm form, Errors errors) {
        return new workingPartyStep(at, open, form, errors, at.crumbs());
    }

    private RestResponse<TemplateInstance> notOpen(Context at) {
        flash.notice("This step is not open to you now.");
        return Answers.goTo(at.path());
    }
}
