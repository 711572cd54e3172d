package candour.gateway.pages.reports.check;

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

/** Anybody pastes words of which they do not know the report, and sees in which paragraph of which one they stand. */
@Path("/reports/statement-check")
@RunOnVirtualThread
class AnywherePage {

    /** @param check null before anything was pasted */
    @CheckedTemplate(basePath = "reports/check")
    record anywhere(String text, StatementCheck check, Errors errors, List<Crumb> crumbs) implements TemplateInstance {}

    private final StatementsClient statements;

    AnywherePage(@RestClient StatementsClient statements) {
        this.statements = statements;
    }

    @GET
    public TemplateInstance ask() {
        return page("", null, Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> find(@RestForm String text) {
        var typed = Typed.text(text);
        var errors = Errors.none().requireText(typed, "text", "Paste the words of the statement");
        if (!errors.isEmpty()) {
            return Answers.again(page(typed, null, errors));
        }
        try {
            return Answers.page(page(typed, statements.check(new StatementsClient.Said(null, typed)), errors));
        } catch (ServiceProblem refused) {
            return Answers.again(page(typed, null, Refusal.errors(refused)));
        }
    }

    private static TemplateInstance page(String text, StatementCheck found, Errors errors) {
        return new anywhere(text, found, errors, Trail.reports());
    }
}
