package candour.gateway.pages.inspections.differences;

import candour.gateway.inspections.ChangeCause;
import candour.gateway.inspections.ChangesClient;
import candour.gateway.inspections.ComplaintsClient;
import candour.gateway.inspections.Difference;
import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.inspections.Listed;
import candour.gateway.inspections.PartLink;
import candour.gateway.inspections.RegisterClient;
import candour.gateway.inspections.RepresentationLine;
import candour.gateway.inspections.RepresentationsClient;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Choice;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
import candour.gateway.pages.inspections.Refusal;
import candour.gateway.pages.inspections.RequestKey;
import candour.gateway.pages.inspections.Say;
import candour.gateway.pages.inspections.Trail;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Gives one difference its cause, out of those the service permits; there is no other. */
@Path("/inspections/{id}/differences/cause")
@Authenticated
@RunOnVirtualThread
class CausePage {

    private static final int A_PAGE = 100;
    private static final List<Choice> DIRECTIONS =
            List.of(Choice.of("SOFTER", "Softer"), Choice.of("HARDER", "Harder"), Choice.of("NEUTRAL", "Neither"));

    @CheckedTemplate(basePath = "inspections/differences")
    record cause(
            Inspection inspection,
            Difference difference,
            CauseForm form,
            List<Choice> causes,
            List<Choice> representations,
            List<Choice> complaints,
            List<Choice> directions,
            Errors errors,
            List<Crumb> crumbs)
            implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final ChangesClient changes;
    private final RepresentationsClient representations;
    private final ComplaintsClient complaints;
    private final RegisterClient register;
    private final RequestKey keys;
    private final Flash flash;

    CausePage(
            @RestClient InspectionsClient inspections,
            @RestClient ChangesClient changes,
            @RestClient RepresentationsClient representations,
            @RestClient ComplaintsClient complaints,
            @RestClient RegisterClient register,
            RequestKey keys,
            Flash flash) {
        this.inspections = inspections;
        this.changes = changes;
        this.representations = representations;
        this.complaints = complaints;
        this.register = register;
        this.keys = keys;
        this.flash = flash;
    }

    @GET
    public TemplateInstance ask(String id, @RestQuery String part) {
        return page(id, CauseForm.empty(part, keys.next()), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> give(String id, @BeanParam CauseForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(id, form, errors));
        }
        try {
            var made = changes.cover(id, form.key(), form.given());
            flash.done(
                    made.isWaiting()
                            ? "The cause was recorded. It counts once a second person has confirmed it."
                            : "The cause was recorded.");
            return Answers.goTo("/inspections/" + id + "/differences#" + PartLink.anchor(made.part()));
        } catch (ServiceProblem refused) {
            return Answers.again(page(id, form, Refusal.errors(refused)));
        }
    }

    private TemplateInstance page(String id, CauseForm form, Errors errors) {
        var inspection = inspections.get(id).getEntity();
        var difference = changes.differences(id).items().stream()
                .filter(one -> one.part().equals(form.part()))
                .findFirst()
                .orElseThrow(() -> new Refused(Problems.NOT_FOUND, "This part does not differ from the issued draft."));
        return new cause(
                inspection,
                difference,
                form,
                causes(difference),
                decided(id, form.part()),
                upheld(id, form.part()),
                DIRECTIONS,
                errors,
                Trail.of(inspection, new Crumb("Differences", "/inspections/" + id + "/differences")));
    }

    private List<Choice> causes(Difference difference) {
        return register.causes().items().stream()
                .filter(row -> difference.permittedCauses().contains(row.cause()))
                .map(CausePage::choice)
                .toList();
    }

    private static Choice choice(ChangeCause row) {
        var needs = row.needs().isEmpty() ? "" : ". Needs " + String.join("; ", row.needs());
        return new Choice(row.cause(), Say.words(row.cause()), row.meaning() + needs);
    }

    private List<Choice> decided(String id, String part) {
        return Listed.all(after -> representations.list(id, after, A_PAGE)).stream()
                .filter(line -> line.part().equals(part) && line.outcome() != null)
                .map(CausePage::choice)
                .toList();
    }

    private List<Choice> upheld(String id, String part) {
        return complaints.list(id).items().stream()
                .filter(one -> one.letsChange(part))
                .map(one -> Choice.of(
                        one.id(), one.reference() + ": " + one.decision().findingTitle()))
                .toList();
    }

    private static Choice choice(RepresentationLine line) {
        return Choice.of(
                line.id(), "%s, %s: %s".formatted(line.reference(), line.categoryTitle(), line.outcomeTitle()));
    }
}
