package candour.gateway.pages.statements;

import candour.gateway.archive.ArchiveClient;
import candour.gateway.archive.ArchivedReport;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
import candour.gateway.pages.inspections.Refusal;
import candour.gateway.pages.inspections.RequestKey;
import candour.gateway.problem.ServiceProblem;
import candour.gateway.statements.StatementsClient;
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

/** Registers a statement about a report: one's own body's draft, or what somebody has issued. */
@Path("/reports/{report}/statements/new")
@Authenticated
@RunOnVirtualThread
class NewStatementPage {

    @CheckedTemplate(basePath = "statements")
    record newStatement(ArchivedReport report, RegisterForm form, Errors errors, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final ArchiveClient archive;
    private final StatementsClient client;
    private final RequestKey keys;
    private final Flash flash;

    NewStatementPage(
            @RestClient ArchiveClient archive, @RestClient StatementsClient client, RequestKey keys, Flash flash) {
        this.archive = archive;
        this.client = client;
        this.keys = keys;
        this.flash = flash;
    }

    @GET
    public TemplateInstance ask(String report) {
        return page(report, RegisterForm.empty(keys.next()), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> save(String report, @BeanParam RegisterForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(report, form, errors));
        }
        try {
            var made = client.register(form.key(), form.said(report));
            flash.done("The statement is on record. It is now: " + made.stateTitle());
            return Answers.goTo("/statements/" + made.id());
        } catch (ServiceProblem refused) {
            return Answers.again(page(report, form, Refusal.errors(refused)));
        }
    }

    private TemplateInstance page(String id, RegisterForm form, Errors errors) {
        var report = archive.get(id);
        return new newStatement(report, form, errors, candour.gateway.pages.reports.Trail.of(report));
    }
}
