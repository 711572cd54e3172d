package candour.gateway.pages.authorities.workingparties;

import candour.gateway.oversight.ScrutinyClient;
import candour.gateway.oversight.ScrutinyReport;
import candour.gateway.oversight.WorkingPartiesClient;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Choice;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
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
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Adds what a working party brings forth; what addresses no finding is taken, and flagged for everybody to see. */
@Path("/authorities/{ons}/working-parties/{id}/outputs/new")
@Authenticated
@RunOnVirtualThread
class NewOutputPage {

    @CheckedTemplate(basePath = "authorities/workingparties")
    record newOutput(Context at, OutputForm form, List<Choice> findings, Errors errors, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final Contexts contexts;
    private final WorkingPartiesClient client;
    private final ScrutinyClient scrutiny;
    private final Flash flash;

    NewOutputPage(
            Contexts contexts,
            @RestClient WorkingPartiesClient client,
            @RestClient ScrutinyClient scrutiny,
            Flash flash) {
        this.contexts = contexts;
        this.client = client;
        this.scrutiny = scrutiny;
        this.flash = flash;
    }

    @GET
    public TemplateInstance ask(String ons, String id) {
        var at = contexts.of(ons, id);
        return page(at, OutputForm.empty(at.version()), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> save(String ons, String id, @BeanParam OutputForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(contexts.of(ons, id), form, errors));
        }
        try {
            client.bring(id, form.version(), form.said());
        } catch (ServiceProblem refused) {
            var now = contexts.of(ons, id);
            return Answers.again(page(now, form.against(now.version()), Contexts.errors(refused)));
        }
        flash.done("The output is on record.");
        return Answers.goTo("/authorities/" + ons + "/working-parties/" + id);
    }

    private TemplateInstance page(Context at, OutputForm form, Errors errors) {
        var weaknesses = scrutiny.weaknesses(at.authority().onsCode()).items().stream()
                .map(one -> new Choice("weakness:" + one.id(), one.title(), one.finding()));
        var found = scrutiny.list(at.authority().onsCode()).items().stream().flatMap(this::findings);
        return new newOutput(at, form, Stream.concat(weaknesses, found).toList(), errors, at.crumbs());
    }

    private Stream<Choice> findings(ScrutinyReport report) {
        return scrutiny.concordance(report.id()).findings().stream()
                .map(one -> new Choice(
                        "scrutiny:" + one.id(), "%s, finding %d".formatted(report.title(), one.number()), one.text()));
    }
}
