package candour.gateway.pages.reports.check;

import candour.gateway.archive.ArchiveClient;
import candour.gateway.archive.ArchivedReport;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.inspections.Refusal;
import candour.gateway.pages.inspections.Typed;
import candour.gateway.pages.reports.Trail;
import candour.gateway.problem.ServiceProblem;
import candour.gateway.statements.StatementCheck;
import candour.gateway.statements.StatementsClient;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** Anybody pastes a statement beside a published report and sees what it quotes in whose context, and what it leaves out. */
@Path("/reports/{id}/statement-check")
@RunOnVirtualThread
class CheckPage {

    /** @param check null before anything was pasted */
    @CheckedTemplate(basePath = "reports/check")
    record check(ArchivedReport report, String text, StatementCheck check, Errors errors, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final ArchiveClient archive;
    private final StatementsClient statements;

    CheckPage(@RestClient ArchiveClient archive, @RestClient StatementsClient statements) {
        this.archive = archive;
        this.statements = statements;
    }

    @GET
    public TemplateInstance ask(String id) {
        return page(id, "", null, Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> check(String id, @RestForm String text) {
        var typed = Typed.text(text);
        var errors = Errors.none().requireText(typed, "text", "Paste the words of the statement");
        if (!errors.isEmpty()) {
            return Answers.again(page(id, typed, null, errors));
        }
        try {
            return Answers.page(page(id, typed, statements.check(new StatementsClient.Said(id, typed)), errors));
        } catch (ServiceProblem refused) {
            return Answers.again(page(id, typed, null, Refusal.errors(refused)));
        }
    }

    private TemplateInstance page(String id, String text, StatementCheck found, Errors errors) {
        var report = archive.get(id);
        return new check(report, text, found, errors, Trail.of(report));
    }
}
