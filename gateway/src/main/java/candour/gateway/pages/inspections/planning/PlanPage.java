package candour.gateway.pages.inspections.planning;

import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.inspections.RegisterClient;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Choice;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
import candour.gateway.pages.inspections.Kind;
import candour.gateway.pages.inspections.Partners;
import candour.gateway.pages.inspections.Refusal;
import candour.gateway.pages.inspections.RequestKey;
import candour.gateway.pages.inspections.Trail;
import candour.gateway.pages.inspections.Typed;
import candour.gateway.pages.inspections.imports.Choices;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Plans an inspection, or a visit that hangs on a published one. Nobody outside the inspectorate sees a plan. */
@Path("/inspections/new")
@Authenticated
@RunOnVirtualThread
class PlanPage {

    private static final List<Choice> VISITS = List.of(Kind.MONITORING.choice(), Kind.FOCUSED.choice());
    private static final List<Choice> OF_ITS_OWN = List.of(
            Kind.ILACS_SHORT.choice(),
            Kind.ILACS_STANDARD.choice(),
            Kind.FOCUSED.choice(),
            Kind.JTAI.choice(),
            Kind.SIF.choice(),
            Kind.SLAC.choice(),
            Kind.UNANNOUNCED.choice());
    /** @param parent the inspection a visit hangs on, or null */
    @CheckedTemplate(basePath = "inspections/planning")
    record plan(
            Inspection parent,
            PlanForm form,
            Choices choices,
            List<Choice> kinds,
            List<Choice> partners,
            Errors errors,
            List<Crumb> crumbs)
            implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final RegisterClient register;
    private final RequestKey keys;
    private final Flash flash;

    PlanPage(
            @RestClient InspectionsClient inspections,
            @RestClient RegisterClient register,
            RequestKey keys,
            Flash flash) {
        this.inspections = inspections;
        this.register = register;
        this.keys = keys;
        this.flash = flash;
    }

    @GET
    public TemplateInstance ask(@RestQuery String parent) {
        var usual = parent == null ? null : Kind.MONITORING.name();
        return page(PlanForm.empty(usual, parent, keys.next()), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> save(@BeanParam PlanForm form) {
        var parent = parent(form);
        var errors = form.errors(parent == null);
        if (!errors.isEmpty()) {
            return Answers.again(page(form, errors));
        }
        try {
            var planned =
                    inspections.begin(form.key(), form.plan(parent == null ? form.authority() : parent.authority()));
            flash.done("The inspection is planned. Nobody outside the inspectorate sees it yet.");
            return Answers.goTo("/inspections/" + planned.id());
        } catch (ServiceProblem refused) {
            return Answers.again(page(form, Refusal.errors(refused)));
        }
    }

    private Inspection parent(PlanForm form) {
        return Typed.orNull(form.parent()) == null
                ? null
                : inspections.get(form.parent()).getEntity();
    }

    private TemplateInstance page(PlanForm form, Errors errors) {
        var parent = parent(form);
        return new plan(
                parent,
                form,
                Choices.of(register),
                parent == null ? OF_ITS_OWN : VISITS,
                Partners.choices(),
                errors,
                parent == null ? Trail.inspections() : Trail.of(parent));
    }
}
