package candour.gateway.pages.inspections.steps;

import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.Inspection.JournalLine;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.inspections.OpenStep;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Choice;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
import candour.gateway.pages.inspections.Refusal;
import candour.gateway.pages.inspections.Trail;
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
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** One question before a step is recorded: are you sure? It shows what is in the way, and what changed meanwhile. */
@Path("/inspections/{id}/steps/{noun}")
@Authenticated
@RunOnVirtualThread
class StepPage {

    /** What happens away from the screen may have happened on another day; the service has the last word. */
    private static final Set<String> ASKED_FOR_A_DAY = Set.of(
            "notification",
            "fieldwork-start",
            "fieldwork-end",
            "local-publication",
            "priority-draft-plan",
            "priority-plan",
            "early-statement",
            "statement",
            "deferral",
            "pause",
            "resumption");

    private static final List<Choice> GROUNDS = Ground.choices();

    @CheckedTemplate(basePath = "inspections/steps")
    record step(
            String title,
            Inspection inspection,
            OpenStep open,
            StepForm form,
            boolean asksForDay,
            List<Choice> grounds,
            List<Unmet> unmet,
            List<JournalLine> since,
            Errors errors,
            List<Crumb> crumbs)
            implements TemplateInstance {}

    private final InspectionsClient client;
    private final Flash flash;

    StepPage(@RestClient InspectionsClient client, Flash flash) {
        this.client = client;
        this.flash = flash;
    }

    @GET
    public RestResponse<TemplateInstance> ask(String id, String noun) {
        var read = read(id);
        return read.value()
                .openStep(noun)
                .map(open -> Answers.page(page(read.value(), open, StepForm.of(read), Errors.none())))
                .orElseGet(() -> notOpen(id));
    }

    @POST
    public RestResponse<TemplateInstance> take(String id, String noun, @BeanParam StepForm form) {
        var open = read(id).value().openStep(noun);
        var errors = open.map(form::errors).orElse(Errors.none());
        if (!errors.isEmpty()) {
            return again(id, noun, form, errors);
        }
        try {
            var after = client.step(id, noun, form.version(), form.facts());
            flash.done("Recorded. The inspection is now: " + after.stateTitle());
            return Answers.goTo("/inspections/" + id);
        } catch (ServiceProblem refused) {
            return refused(id, noun, form, refused);
        }
    }

    private RestResponse<TemplateInstance> refused(String id, String noun, StepForm form, ServiceProblem refused) {
        if (Refusal.isStale(refused)) {
            return changed(id, noun, form);
        }
        if (!refused.problem().is("guard-not-met")) {
            return again(id, noun, form, Refusal.errors(refused));
        }
        var inspection = read(id).value();
        return inspection
                .openStep(noun)
                .map(open -> Answers.again(new step(
                        "Error: " + open.title(),
                        inspection,
                        open,
                        form,
                        ASKED_FOR_A_DAY.contains(noun),
                        GROUNDS,
                        Unmet.of(refused.problem(), inspection),
                        List.of(),
                        Errors.none(),
                        Trail.of(inspection))))
                .orElseGet(() -> notOpen(id));
    }

    /** Nothing was recorded: shows what others did since, and asks again. */
    private RestResponse<TemplateInstance> changed(String id, String noun, StepForm form) {
        var now = read(id);
        var journal = now.value().journal();
        var since = journal.subList(Math.min(form.linesSeen(), journal.size()), journal.size());
        var errors = Errors.none().add("changed", "Somebody else changed this inspection while you were deciding");
        return now.value()
                .openStep(noun)
                .map(open -> Answers.again(new step(
                        open.title(),
                        now.value(),
                        open,
                        form.against(now),
                        ASKED_FOR_A_DAY.contains(noun),
                        GROUNDS,
                        List.of(),
                        since,
                        errors,
                        Trail.of(now.value()))))
                .orElseGet(() -> notOpen(id));
    }

    private RestResponse<TemplateInstance> again(String id, String noun, StepForm form, Errors errors) {
        var inspection = read(id).value();
        return inspection
                .openStep(noun)
                .map(open -> Answers.again(page(inspection, open, form, errors)))
                .orElseGet(() -> notOpen(id));
    }

    private static TemplateInstance page(Inspection inspection, OpenStep open, StepForm form, Errors errors) {
        return new step(
                open.title(),
                inspection,
                open,
                form,
                ASKED_FOR_A_DAY.contains(open.noun()),
                GROUNDS,
                List.of(),
                List.of(),
                errors,
                Trail.of(inspection));
    }

    private RestResponse<TemplateInstance> notOpen(String id) {
        flash.notice("This step is not open to you now. See where the inspection stands.");
        return Answers.goTo("/inspections/" + id);
    }

    private Versioned<Inspection> read(String id) {
        return Versioned.of(client.get(id));
    }
}
