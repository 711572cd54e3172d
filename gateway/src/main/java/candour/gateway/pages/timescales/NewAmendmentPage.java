package candour.gateway.pages.timescales;

import candour.gateway.inspections.TimescaleRow;
import candour.gateway.inspections.TimescalesClient;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Choice;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
import candour.gateway.pages.inspections.Refusal;
import candour.gateway.pages.inspections.RequestKey;
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

/** Records another term for a timescale that nobody has verified; clocks that run keep theirs. */
@Path("/timescales/amendments/new")
@Authenticated
@RunOnVirtualThread
class NewAmendmentPage {

    private static final List<Choice> UNITS = List.of(
            Choice.of("working day", "Working days"),
            Choice.of("day", "Days"),
            Choice.of("week", "Weeks"),
            Choice.of("month", "Months"));

    @CheckedTemplate(basePath = "timescales")
    record newAmendment(
            List<TimescaleRow> rows, AmendmentForm form, List<Choice> units, Errors errors, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final TimescalesClient client;
    private final RequestKey keys;
    private final Flash flash;

    NewAmendmentPage(@RestClient TimescalesClient client, RequestKey keys, Flash flash) {
        this.client = client;
        this.keys = keys;
        this.flash = flash;
    }

    @GET
    public TemplateInstance ask(@RestQuery String timescale) {
        return page(AmendmentForm.empty(timescale, keys.next()), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> save(@BeanParam AmendmentForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(form, errors));
        }
        try {
            client.amend(form.key(), form.said());
        } catch (ServiceProblem refused) {
            return Answers.again(page(form, Refusal.errors(refused)));
        }
        flash.done("The amendment is on record. It holds for clocks that start from its day on.");
        return Answers.goTo("/timescales");
    }

    private TemplateInstance page(AmendmentForm form, Errors errors) {
        var rows = client.list().items().stream()
                .filter(row -> row.timescale().equals(form.timescale()) && row.amendable())
                .toList();
        if (rows.isEmpty()) {
            throw new Refused(Problems.NOT_FOUND, "There is no such timescale to amend.");
        }
        var crumbs = List.of(TimescalesPage.HOME.getFirst(), new Crumb("Timescales", "/timescales"));
        return new newAmendment(rows, form, UNITS, errors, crumbs);
    }
}
